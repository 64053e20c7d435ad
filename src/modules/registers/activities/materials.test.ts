import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import { openRecord } from '../records/open-record.ts';
import { day, failure, founding, prepareRegisters, stepping } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { logActivity } from './log-activity.ts';

const db = await testDatabase();
const { officer, neighbour } = await prepareRegisters(db);

test('a material has versions and translations, counts nothing itself, and takes none once it is out of use', async () => {
  const material = await foundRecord(
    officer,
    founding('outreach_material', { name: 'Tờ rơi lừa đảo', fields: { language: 'vi', version: '1' } }),
  );
  const version = (fields: Record<string, string>, context = officer) =>
    logActivity(context, {
      ...{
        id: uuidv7(),
        recordId: material.id,
        activity: 'version',
        on: day('2026-03-11'),
        note: '',
        fields,
      },
    });
  expect(await failure(version({ number: '1', language: 'km', printed: '500' }))).toBe('done');
  expect(await failure(version({ number: '2', language: 'vi', changes: 'Thêm dấu hiệu' }))).toBe('done');
  expect(await failure(version({ number: '2', language: 'fr' }))).toEqual([
    ...['invalid', { language: 'fieldNotChoice' }],
  ]);
  expect(await failure(version({ number: '3', language: 'en' }, neighbour))).toEqual(['not_found', {}]);
  const { record, activities } = await openRecord(officer, { recordId: material.id });
  expect(activities.map(({ fields }) => `${fields.number} ${fields.language}`).sort()).toEqual([
    '1 km',
    '2 vi',
  ]);
  expect([record.stands, activities.flatMap(({ stands }) => stands)]).toEqual([[], []]);
  const end = { ...stepping(record.id, record.version, 'end', '2026-03-20'), reason: 'Đã có bản mới' };
  await takeStep(officer, end);
  expect(await failure(version({ number: '3', language: 'vi' }))).toEqual([
    ...['conflict', { activity: 'recordEnded' }],
  ]);
});
