import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { logActivity } from './activities/log-activity.ts';
import { changeRecord } from './records/change-record.ts';
import { commentOnRecord } from './records/comment-on-record.ts';
import { foundRecord } from './records/found-record.ts';
import { listRecords } from './records/list-records.ts';
import { openRecord } from './records/open-record.ts';
import { failure, founding, ninhKieu, paper, prepareRegisters, stepping } from './registers.fixture.ts';
import { takeStep } from './steps/take-step.ts';
import { undoStep } from './steps/undo-step.ts';

const db = await testDatabase();
const { as, officer, neighbour } = await prepareRegisters(db);
const inspector = as('inspector', '92/');
const duty = as('duty_officer', `92/${ninhKieu}/`);

const launched = async (context = officer, change = {}) => {
  const model = await foundRecord(context, founding('model', change));
  return takeStep(context, { ...stepping(model.id, model.version, 'launch'), paper });
};

test('from another area nothing is found, and readers change nothing', async () => {
  const model = await launched();
  const camera = await foundRecord(officer, founding('camera'));
  const end = () => ({ ...stepping(model.id, model.version, 'end'), reason: 'x' });
  for (const work of [
    () => openRecord(neighbour, { recordId: camera.id }),
    () => takeStep(neighbour, end()),
    () => changeRecord(neighbour, { ...end(), name: 'x', fields: {}, tags: [] }),
    () => undoStep(neighbour, { ...end(), stepId: uuidv7() }),
    () => commentOnRecord(neighbour, { id: uuidv7(), recordId: camera.id, text: 'x', mentioned: [] }),
    () => foundRecord(neighbour, founding('camera')),
    () => logActivity(neighbour, { ...end(), recordId: camera.id, activity: 'check', fields: {}, note: '' }),
  ]) {
    expect(await failure(work())).toEqual(['not_found', {}]);
  }
  expect(await failure(takeStep(inspector, end()))).toEqual(['not_allowed', {}]);
  expect(await failure(takeStep(duty, end()))).toEqual(['not_allowed', {}]);
  expect(await failure(foundRecord(inspector, founding('model')))).toEqual(['not_allowed', {}]);
  const list = await listRecords(neighbour, { kind: 'camera', state: 'all', sort: 'name' });
  expect(list.records).toEqual([]);
  expect((await openRecord(inspector, { recordId: camera.id })).steps).toEqual([]);
});
