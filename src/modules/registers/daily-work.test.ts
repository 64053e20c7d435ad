import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { testDatabase } from '../../../test/support/database.ts';
import { listActivities } from './activities/list-activities.ts';
import { logActivity } from './activities/log-activity.ts';
import { listTwins } from './doubts/list-twins.ts';
import { listDue } from './due/list-due.ts';
import { foundRecord } from './records/found-record.ts';
import { listRecords } from './records/list-records.ts';
import {
  caiKhe,
  day,
  failure,
  founding,
  ninhKieu,
  paper,
  prepareRegisters,
  stepping,
} from './registers.fixture.ts';
import { takeStep } from './steps/take-step.ts';
import { undoStep } from './steps/undo-step.ts';

const db = await testDatabase();
const { officer, neighbour, city } = await prepareRegisters(db);
const logging = (recordId: string, activity: string, fields: Record<string, string>, on = '2026-06-10') => ({
  ...{ id: uuidv7(), recordId, activity, fields, on: day(on), note: '' },
});
const silent = async (kind: string) => {
  const { records } = await listRecords(officer, { kind, state: 'silent', sort: 'name' });
  return records.map(({ id }) => id);
};

test.each(['keep', 'improve'])(
  'a record reviewed as %s leaves the silent ones, and comes back by undoing',
  async (grade) => {
    const { id, version } = await foundRecord(officer, founding('model_site', await underModel()));
    expect(await silent('model_site')).toContain(id);
    const review = { ...stepping(id, version, 'review', '2026-11-20'), grade, reason: 'Còn cần' };
    const reviewed = await takeStep(officer, review);
    expect(reviewed).toMatchObject({ stage: 'active', lastActivityOn: null, silentFrom: '2027-03-21' });
    expect(await silent('model_site')).not.toContain(id);
    await undoStep(officer, { id: uuidv7(), recordId: id, version: reviewed.version, stepId: review.id });
    expect(await silent('model_site')).toContain(id);
  },
);

async function underModel() {
  const model = await foundRecord(officer, founding('model', { name: `Mô hình ${uuidv7()}` }));
  await takeStep(officer, { ...stepping(model.id, 1, 'launch'), paper });
  return { parentId: model.id };
}

test('duty and routes are planned ahead: they stand in the calendar, count nothing and show no life', async () => {
  const team = await foundRecord(officer, founding('patrol_team'));
  const group = await foundRecord(officer, founding('mobile_outreach', { fields: { members: '4' } }));
  await logActivity(
    officer,
    logging(team.id, 'roster', { from_to: '22h00–02h00', participants: '4' }, '2026-12-02'),
  );
  const route = { topic: 'Lừa đảo qua mạng', route: 'Chợ Tân An\nBến phà\nTrường', stops: '3' };
  const planned = await logActivity(officer, logging(group.id, 'plan', route, '2026-12-03'));
  expect(planned.lastActivityOn).toBeNull();
  const held = { topic: 'Lừa đảo qua mạng', attendances: '20' };
  expect(await failure(logActivity(officer, logging(group.id, 'session', held, '2026-12-03')))).toEqual([
    'invalid',
    { on: 'dayInFuture' },
  ]);
  const week = { family: 'models', from: day('2026-11-30'), to: day('2026-12-06') };
  const { activities } = await listActivities(officer, week);
  expect(activities.map(({ activity, happenedOn, fields }) => [activity, happenedOn, fields.stops])).toEqual([
    ['roster', '2026-12-02', undefined],
    ['plan', '2026-12-03', '3'],
  ]);
  expect((await listActivities(neighbour, week)).activities).toEqual([]);
  const { rows } = await sql`select 1 from tindan.facts where occurred_on > '2026-11-21'`.execute(db.admin);
  expect(rows).toEqual([]);
});

test('a recording is asked for without an address of the camera, and handed over with receipt and hash', async () => {
  const camera = await foundRecord(officer, founding('camera'));
  expect(await failure(foundRecord(officer, founding('camera', { name: 'Camera 10.0.0.7:554' })))).toEqual([
    'invalid',
    { name: 'fieldNamesDevice' },
  ]);
  const ask = (fields: Record<string, string>, note = '') =>
    logActivity(officer, {
      ...logging(camera.id, 'recording_request', { asked_of: 'owner', ...fields }),
      note,
    });
  expect(await failure(ask({ answer: 'given' }))).toEqual([
    'invalid',
    { receipt: 'fieldRequired', sha256: 'fieldRequired' },
  ]);
  expect(await failure(ask({ answer: 'refused' }, 'xem ở rtsp://cam'))).toEqual([
    'invalid',
    { note: 'fieldNamesDevice' },
  ]);
  const sha256 = 'a1'.repeat(32);
  expect(await failure(ask({ answer: 'given', receipt: '03/BB-BG', sha256 }))).toBe('done');
  expect(await failure(ask({ answer: 'refused' }))).toBe('done');
});

test('an answer that is owed comes into the day of its area until it is given', async () => {
  const owed = {
    asked_on: '2026-11-10',
    content: 'Đèn đường hẻm 5',
    owner: 'Công an phường',
    due_on: '2026-11-25',
  };
  const session = await foundRecord(
    officer,
    founding('forum_session', {
      on: day('2026-11-10'),
      fields: { held_on: '2026-11-10', attendances: '40' },
    }),
  );
  const question = await foundRecord(
    officer,
    founding('forum_question', {
      parentId: session.id,
      on: day('2026-11-10'),
      fields: owed,
      name: 'Đèn đường',
    }),
  );
  expect((await listDue(officer)).reminders).toMatchObject([{ recordId: question.id, dueOn: '2026-11-25' }]);
  expect((await listDue(neighbour)).reminders).toEqual([]);
  await takeStep(officer, { ...stepping(question.id, 1, 'answer', '2026-11-20'), paper });
  expect((await listDue(officer)).reminders).toEqual([]);
});

test('models that the communes of before brought into one are proposed as one, to whoever keeps them', async () => {
  const brought = (name: string, areaCode = ninhKieu) =>
    foundRecord(city, founding('model', { name, areaCode }));
  const [a, b] = [
    await brought('Camera an ninh khóm bình yên'),
    await brought('Camera an ninh khóm Bình Yên'),
  ];
  await brought('Camera an ninh khóm bình yên', caiKhe);
  const pairs = async (context: typeof city) =>
    (await listTwins(context, { kind: 'model' })).pairs.map((pair) => pair.map(({ id }) => id).sort());
  expect(await pairs(officer)).toEqual([[a.id, b.id].sort()]);
  expect(await pairs(neighbour)).toEqual([]);
  const launched = await takeStep(officer, { ...stepping(b.id, 1, 'launch'), paper });
  const kept = await takeStep(officer, { ...stepping(a.id, 1, 'launch'), paper });
  const merge = {
    ...stepping(b.id, launched.version, 'merge'),
    targetId: kept.id,
    reason: 'Hai xã cũ cùng lập',
  };
  await takeStep(officer, merge);
  expect(await pairs(officer)).toEqual([]);
  expect(await failure(listTwins(officer, { kind: 'club_member' }))).toEqual(['not_found', {}]);
});
