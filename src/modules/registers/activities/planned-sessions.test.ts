import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { FoundRecord } from '#contract/registers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import { openRecord } from '../records/open-record.ts';
import { caiKhe, day, founding, ninhKieu, registersOf, stepping, testClock } from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { changeActivity, voidActivity } from './change-activity.ts';
import { holdPlanned } from './hold-planned.ts';
import { isHeld } from './is-held.ts';
import { listActivities } from './list-activities.ts';
import { logActivity } from './log-activity.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const officer = as('movement_officer', `92/${ninhKieu}/`);
const neighbour = as('movement_officer', `92/${caiKhe}/`);
const city = as('city_movement_officer', '92/');
const inspector = as('inspector', '92/');
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, fields }) => [code, fields],
  );

const plan = () =>
  foundRecord(
    officer,
    founding('outreach_plan', { name: 'Kế hoạch 12', on: day('2026-11-01'), fields: { sessions: '5' } }),
  );
const weekly = (recordId: string, until = '2026-12-10') => ({
  ...{ id: uuidv7(), recordId, activity: 'planned_session', on: day('2026-11-12'), note: '' },
  fields: { topic: 'Nhắc cảnh giác lừa đảo', place: 'Nhà văn hóa khu vực 2' },
  repeat: { every: 'week' as const, until: day(until) },
});
const session = (change: Partial<FoundRecord> = {}) =>
  founding('outreach_session', {
    name: 'Nhắc cảnh giác lừa đảo',
    on: day('2026-11-12'),
    fields: { held_on: '2026-11-12', form: 'meeting', topic: 'fraud', attendances: '40' },
    ...change,
  });
const occurrences = async (recordId: string, context = officer) => {
  const { activities, standing } = await openRecord(context, { recordId });
  return [...activities]
    .reverse()
    .map((one) => ({ ...one, isHeld: isHeld(one, standing), isVoided: one.voidedAt !== null }));
};
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
  const { id } = await plan();
  const series = weekly(id);
  await logActivity(officer, series);
  await logActivity(officer, series);
  const planned = await occurrences(id);
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

  const now = await occurrences(id);
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

test('what was held is neither moved nor cancelled, holds once, and is open again when its session is cancelled', async () => {
  const { id } = await plan();
  await logActivity(officer, weekly(id, '2026-11-19'));
  const [first, second] = await occurrences(id);
  const of = (activityId = '', version = 1) => ({ id: uuidv7(), recordId: id, activityId, version });
  const held = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(first?.id), heldAs: held.id });
  expect(await failure(voidActivity(officer, of(first?.id, 2)))).toEqual(['conflict', {}]);
  expect(await failure(holdPlanned(officer, { ...of(first?.id, 2), heldAs: held.id }))).toEqual([
    'conflict',
    {},
  ]);
  expect(await failure(holdPlanned(officer, { ...of(second?.id), heldAs: held.id }))).toEqual([
    ...['invalid', { heldAs: 'heldAsTwice' }],
  ]);
  const elsewhere = await foundRecord(neighbour, session({ areaCode: caiKhe }));
  const output = await foundRecord(
    officer,
    founding('outreach_output', { fields: { done_on: '2026-11-12' } }),
  );
  for (const heldAs of [elsewhere.id, output.id, uuidv7()]) {
    expect(await failure(holdPlanned(officer, { ...of(second?.id), heldAs }))).toEqual([
      ...['invalid', { heldAs: 'heldAsWrong' }],
    ]);
  }
  await takeStep(officer, { ...stepping(held.id, held.version, 'cancel', '2026-11-13'), reason: 'Ghi nhầm' });
  expect((await occurrences(id)).map((one) => one.isHeld)).toEqual([false, false]);
  const again = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(first?.id, 2), heldAs: again.id });
  expect((await occurrences(id)).map((one) => one.isHeld)).toEqual([true, false]);
});

test('cancelled with those that follow, one whose session was cancelled goes too, and one that was held stays', async () => {
  const { id } = await plan();
  await logActivity(officer, weekly(id, '2026-11-26'));
  const [first, second, third] = await occurrences(id);
  const of = (activityId = '') => ({ id: uuidv7(), recordId: id, activityId, version: 1 });
  const reopened = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(second?.id), heldAs: reopened.id });
  await holdPlanned(officer, { ...of(third?.id), heldAs: (await foundRecord(officer, session())).id });
  const cancel = stepping(reopened.id, reopened.version, 'cancel', '2026-11-13');
  await takeStep(officer, { ...cancel, reason: 'Ghi nhầm' });
  await voidActivity(officer, { ...of(first?.id), andFollowing: true });
  expect((await occurrences(id)).map(({ isVoided }) => isVoided)).toEqual([true, true, false]);
});

test('a session holds one plan, whoever chooses it: another unit’s plan counts, and of two at once one is let through', async () => {
  const planOf = async (context: typeof officer, areaCode: string) => {
    const made = founding('outreach_plan', { areaCode, on: day('2026-11-01'), fields: { sessions: '5' } });
    const { id } = await foundRecord(context, made);
    await logActivity(context, weekly(id, '2026-11-19'));
    const [first] = await occurrences(id, context);
    return { recordId: id, activityId: first?.id ?? '', version: 1 };
  };
  const twice = ['invalid', { heldAs: 'heldAsTwice' }];
  const above = await planOf(city, '92');
  const here = await planOf(officer, ninhKieu);
  const taken = await foundRecord(officer, session());
  await holdPlanned(city, { ...above, id: uuidv7(), heldAs: taken.id });
  expect(await failure(holdPlanned(officer, { ...here, id: uuidv7(), heldAs: taken.id }))).toEqual(twice);

  const free = await foundRecord(officer, session());
  const other = await planOf(officer, ninhKieu);
  const both = [here, other].map((one) =>
    failure(holdPlanned(officer, { ...one, id: uuidv7(), heldAs: free.id })),
  );
  const answers = await Promise.all(both);
  expect(answers).toContain('done');
  expect(answers).toContainEqual(twice);
});

test('a planned route comes true as an outing of the same group', async () => {
  const group = await foundRecord(officer, founding('mobile_outreach', { fields: { members: '4' } }));
  const log = (activity: string, fields: Record<string, string>) => ({
    ...{ id: uuidv7(), recordId: group.id, activity, on: day('2026-11-20'), note: '', fields },
  });
  const route = log('plan', { topic: 'Lừa đảo qua mạng', route: 'Chợ Tân An\nBến phà' });
  const outing = log('session', { topic: 'Lừa đảo qua mạng', attendances: '20' });
  await logActivity(officer, route);
  await logActivity(officer, outing);
  const hold = { id: uuidv7(), recordId: group.id, activityId: route.id, version: 1 };
  expect(await failure(holdPlanned(officer, { ...hold, heldAs: route.id }))).toEqual([
    ...['invalid', { heldAs: 'heldAsWrong' }],
  ]);
  await holdPlanned(officer, { ...hold, heldAs: outing.id });
  expect((await occurrences(group.id)).find(({ id }) => id === route.id)?.isHeld).toBe(true);
});

test('a series is of what is planned, has a day at least and sixty at most', async () => {
  const { id } = await plan();
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
  const { id } = await plan();
  await logActivity(officer, weekly(id, '2026-11-12'));
  const [first] = await occurrences(id);
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
