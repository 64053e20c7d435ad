import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import { caiKhe, day, failure, founding, ninhKieu, registersOf, testClock } from '../registers.fixture.ts';
import { changeActivity, voidActivity } from './change-activity.ts';
import { holdPlanned } from './hold-planned.ts';
import { listActivities } from './list-activities.ts';
import { logActivity } from './log-activity.ts';
import { occurrences, plan, session, weekly } from './planned.fixture.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const officer = as('movement_officer', `92/${ninhKieu}/`);
const neighbour = as('movement_officer', `92/${caiKhe}/`);
const inspector = as('inspector', '92/');
const countedOf = async (recordId: string) => {
  const { rows } = await sql<{ indicator: string; sum: string }>`
    select f.indicator, sum(f.quantity)::text as sum from tindan.facts f
    join tindan.events e on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
    where e.record_id = ${recordId} group by f.indicator having sum(f.quantity) <> 0`.execute(db.admin);
  return Object.fromEntries(rows.map(({ indicator, sum }) => [indicator, sum]));
};
const verbsOf = async (recordId: string) => {
  const { rows } = await sql<{ verb: string }>`
    select verb from tindan.events where record_id = ${recordId} order by seq`.execute(db.admin);
  return rows.map(({ verb }) => verb);
};

test('a weekly series is planned once; each occurrence is held, moved or cancelled, and nothing counts before it is held', async () => {
  const { id } = await plan(officer);
  const series = weekly(id);
  await logActivity(officer, series);
  await logActivity(officer, series);
  const planned = await occurrences(id, officer);
  expect(planned.map(({ happenedOn, seriesId }) => [happenedOn, seriesId])).toEqual(
    ['2026-11-12', '2026-11-19', '2026-11-26', '2026-12-03', '2026-12-10'].map((on) => [on, series.id]),
  );
  expect(await countedOf(id)).toEqual({});

  const [first, second, third] = planned;
  const held = await foundRecord(officer, session());
  const hold = { id: uuidv7(), recordId: id, activityId: first?.id ?? '', version: 1, heldAs: held.id };
  await holdPlanned(officer, hold);
  await holdPlanned(officer, hold);
  const moved = { fields: second?.fields ?? {}, note: '', on: day('2026-11-20'), version: 1 };
  await changeActivity(officer, { ...moved, id: uuidv7(), recordId: id, activityId: second?.id ?? '' });
  const cancel = { id: uuidv7(), recordId: id, activityId: third?.id ?? '', version: 1 };
  await voidActivity(officer, { ...cancel, reason: 'Trùng lịch bầu cử', andFollowing: true });

  const now = await occurrences(id, officer);
  expect(
    now.map(({ happenedOn, plannedOn, isHeld: is, isVoided }) => [happenedOn, plannedOn, is, isVoided]),
  ).toEqual([
    ['2026-11-12', '2026-11-12', true, false],
    ['2026-11-20', '2026-11-19', false, false],
    ['2026-11-26', '2026-11-26', false, true],
    ['2026-12-03', '2026-12-03', false, true],
    ['2026-12-10', '2026-12-10', false, true],
  ]);
  expect(now[2]?.voidReason).toBe('Trùng lịch bầu cử');
  expect(await countedOf(id)).toEqual({});
  expect(await countedOf(held.id)).toEqual({ O01: '1', O02: '40' });
  expect(await verbsOf(id)).toEqual([
    'found',
    'plan_series',
    'hold_planned',
    'change_activity',
    'cancel_series',
  ]);

  const { activities } = await listActivities(officer, {
    ...{ family: 'outreach', from: day('2026-11-16'), to: day('2026-11-29') },
  });
  expect(activities.map(({ happenedOn, voidedAt }) => [happenedOn, voidedAt !== null])).toEqual([
    ['2026-11-20', false],
    ['2026-11-26', true],
  ]);
});

test('a series is of what is planned, has a day at least and sixty at most', async () => {
  const { id } = await plan(officer);
  expect(await failure(logActivity(officer, weekly(id, '2026-11-11')))).toEqual([
    ...['invalid', { until: 'seriesEmpty' }],
  ]);
  expect(await failure(logActivity(officer, weekly(id, '2029-01-01')))).toEqual([
    ...['invalid', { until: 'seriesLong' }],
  ]);
  const group = await foundRecord(officer, founding('mobile_outreach', { fields: { members: '4' } }));
  const done = { ...weekly(group.id), activity: 'session', fields: { topic: 'Lừa đảo', attendances: '20' } };
  expect(await failure(logActivity(officer, done))).toEqual(['invalid', { repeat: 'repeatOnlyPlanned' }]);
});

test('from another area nothing planned is found, and readers change nothing', async () => {
  const { id } = await plan(officer);
  await logActivity(officer, weekly(id, '2026-11-12'));
  const [first] = await occurrences(id, officer);
  const held = await foundRecord(officer, session());
  const of = { id: uuidv7(), recordId: id, activityId: first?.id ?? '', version: 1 };
  for (const [context, code] of [
    [neighbour, 'not_found'],
    [inspector, 'not_allowed'],
  ] as const) {
    expect(await failure(logActivity(context, weekly(id)))).toEqual([code, {}]);
    expect(await failure(holdPlanned(context, { ...of, heldAs: held.id }))).toEqual([code, {}]);
    expect(await failure(voidActivity(context, { ...of, andFollowing: true }))).toEqual([code, {}]);
  }
});
