import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { addDays } from '#domain/calendar/plain-date.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { changeActivity, voidActivity } from '../activities/change-activity.ts';
import { holdPlanned } from '../activities/hold-planned.ts';
import { logActivity } from '../activities/log-activity.ts';
import { occurrences, plan, session, weekly } from '../activities/planned.fixture.ts';
import { foundRecord } from '../records/found-record.ts';
import { day, founding, ninhKieu, prepareRegisters, stepping } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { listDue } from './list-due.ts';

const db = await testDatabase();
const { as, officer, neighbour, city } = await prepareRegisters(db);
const commander = as('commune_commander', `92/${ninhKieu}/`);
const inspector = as('inspector', `92/${ninhKieu}/`);
const due = async (context = officer) =>
  (await listDue(context)).planned.map(({ happenedOn, what, recordName, heldKind }) => [
    ...[happenedOn, what, recordName, heldKind],
  ]);
const named = ['Nhắc cảnh giác lừa đảo', 'Kế hoạch 12', 'outreach_session'];

test('what a unit planned stands in its day until it was held, moved or cancelled', async () => {
  const { id } = await plan(officer);
  await logActivity(officer, weekly(id));
  const [first, second, third] = await occurrences(id, officer);
  // today is 21/11/2026: what lies more than a week ahead is not told yet
  expect(await due()).toEqual(['2026-11-12', '2026-11-19', '2026-11-26'].map((on) => [on, ...named]));
  expect(await due(commander)).toHaveLength(3);
  for (const other of [neighbour, city, inspector]) expect(await due(other)).toEqual([]);

  const of = (activityId = '') => ({ id: uuidv7(), recordId: id, activityId, version: 1 });
  const held = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(first?.id), heldAs: held.id });
  const moved = { on: addDays(day('2026-11-21'), 1), fields: second?.fields ?? {}, note: '' };
  await changeActivity(officer, { ...of(second?.id), ...moved });
  await voidActivity(officer, of(third?.id));
  expect(await due()).toEqual([['2026-11-22', ...named]]);

  // the session by which it came true was no session: it is owed again
  const cancel = stepping(held.id, held.version, 'cancel', '2026-11-13');
  await takeStep(officer, { ...cancel, reason: 'Ghi nhầm' });
  expect(await due()).toEqual([
    ['2026-11-12', ...named],
    ['2026-11-22', ...named],
  ]);

  const { version } = await foundAgain(id);
  await takeStep(officer, { ...stepping(id, version, 'end', '2026-11-20'), reason: 'Xong' });
  expect(await due()).toEqual([]);
});

test('a route of a mobile group is called by its topic, and comes true in its own record', async () => {
  const group = await foundRecord(officer, founding('mobile_outreach', { fields: { members: '4' } }));
  const log = (activity: string, fields: Record<string, string>) => ({
    ...{ id: uuidv7(), recordId: group.id, activity, on: day('2026-11-20'), note: '', fields },
  });
  const route = log('plan', { topic: 'Lừa đảo qua mạng', route: 'Chợ Tân An\nBến phà' });
  const outing = log('session', { topic: 'Lừa đảo qua mạng', attendances: '20' });
  await logActivity(officer, route);
  await logActivity(officer, outing);
  expect(await due()).toEqual([['2026-11-20', 'Lừa đảo qua mạng', group.name, null]]);
  const hold = { id: uuidv7(), recordId: group.id, activityId: route.id, version: 1 };
  await holdPlanned(officer, { ...hold, heldAs: outing.id });
  expect(await due()).toEqual([]);
});

const foundAgain = (id: string) =>
  db.admin.selectFrom('records').select('version').where('id', '=', id).executeTakeFirstOrThrow();
