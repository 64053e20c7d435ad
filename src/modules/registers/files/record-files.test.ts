import sharp from 'sharp';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { privateAreaKeys } from '#modules/tips/for-officers.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { temporaryFileStore } from '../../../../test/support/temporary-file-store.ts';
import { plantedPhoto } from '../../../../test/support/tip-files.ts';
import { prepareTips } from '../../../../test/support/tips.ts';
import { logActivity } from '../activities/log-activity.ts';
import { foundRecord } from '../records/found-record.ts';
import { openRecord } from '../records/open-record.ts';
import { caiKhe, day, failure, founding, ninhKieu, registersOf } from '../registers.fixture.ts';
import { attachFile } from './attach-file.ts';
import { openRecordFile } from './open-record-file.ts';

const db = await testDatabase();
const { serviceKey } = await prepareTips(db);
const store = await temporaryFileStore();
const files = {
  store,
  cleaner: createFileCleaner(),
  keys: { privateAreaKey: privateAreaKeys('92', serviceKey) },
};
const as = registersOf(db);
const officer = { ...as('movement_officer', `92/${ninhKieu}/`), ...files };
const neighbour = { ...as('movement_officer', `92/${caiKhe}/`), ...files };

const bytesOf = async (pieces: AsyncIterable<Buffer>) => {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(piece);
  return Buffer.concat(parts);
};

test('a photo of an activity loses what it says of place and phone, and opens for the area alone', async () => {
  const record = await foundRecord(officer, founding('patrol_team'));
  const activityId = uuidv7();
  const fields = { participants: '4' };
  const on = day('2026-03-01');
  await logActivity(officer, {
    id: activityId,
    recordId: record.id,
    activity: 'patrol',
    on,
    fields,
    note: '',
  });
  const photo = await plantedPhoto();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const command = { id: uuidv7(), recordId: record.id, activityId, file: photo.toString('base64') };
  await attachFile(officer, command);
  await attachFile(officer, command);
  const opened = await openRecord(officer, { recordId: record.id });
  expect(opened.files).toEqual([{ id: command.id, activityId, kind: 'jpeg' }]);
  const file = { recordId: record.id, fileId: command.id };
  const bytes = await bytesOf((await openRecordFile(officer, file)).bytes);
  const { exif, width } = await sharp(bytes).metadata();
  expect([exif, width]).toEqual([undefined, 64]);
  expect(await failure(openRecordFile(neighbour, file))).toEqual(['not_found', {}]);
  expect(await failure(attachFile(neighbour, { ...command, id: uuidv7() }))).toEqual(['not_found', {}]);
  const other = { ...command, id: uuidv7(), activityId: uuidv7() };
  expect(await failure(attachFile(officer, other))).toEqual(['not_found', {}]);
});

test.each([
  ['a film', Buffer.from('....ftypisom....', 'latin1'), 'recordFileKind'],
  ['plain text', Buffer.from('xin chào'), 'recordFileKind'],
  ['half a photo', (await plantedPhoto()).subarray(0, 200), 'recordFileDamaged'],
  ['too much', Buffer.alloc(8 * 1024 * 1024 + 1), 'recordFileLarge'],
])('%s is refused with its reason', async (_, bytes, file) => {
  const record = await foundRecord(officer, founding('camera', { fields: cameraFields }));
  const command = { id: uuidv7(), recordId: record.id, activityId: null, file: bytes.toString('base64') };
  expect(await failure(attachFile(officer, command))).toEqual(['invalid', { file }]);
});

const cameraFields = {
  location_class: 'alley',
  eyes: '4',
  owner: 'household',
  working: 'working',
  checked_on: '2026-02-01',
};
