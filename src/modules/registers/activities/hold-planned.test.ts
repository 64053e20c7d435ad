import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { foundRecord } from '../records/found-record.ts';
import {
  caiKhe,
  day,
  failure,
  founding,
  ninhKieu,
  registersOf,
  stepping,
  testClock,
} from '../registers.fixture.ts';
import { takeStep } from '../steps/take-step.ts';
import { voidActivity } from './change-activity.ts';
import { holdPlanned } from './hold-planned.ts';
import { logActivity } from './log-activity.ts';
import { occurrences, plan, session, weekly } from './planned.fixture.ts';

const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock: testClock, tenant: '92' }, { sample: false });
const as = registersOf(db);
const officer = as('movement_officer', `92/${ninhKieu}/`);
const neighbour = as('movement_officer', `92/${caiKhe}/`);
const city = as('city_movement_officer', '92/');

test('what was held is neither moved nor cancelled, holds once, and is open again when its session is cancelled', async () => {
  const { id } = await plan(officer);
  await logActivity(officer, weekly(id, '2026-11-19'));
  const [first, second] = await occurrences(id, officer);
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
  expect((await occurrences(id, officer)).map((one) => one.isHeld)).toEqual([false, false]);
  const again = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(first?.id, 2), heldAs: again.id });
  expect((await occurrences(id, officer)).map((one) => one.isHeld)).toEqual([true, false]);
});

test('cancelled with those that follow, one whose session was cancelled goes too, and one that was held stays', async () => {
  const { id } = await plan(officer);
  await logActivity(officer, weekly(id, '2026-11-26'));
  const [first, second, third] = await occurrences(id, officer);
  const of = (activityId = '') => ({ id: uuidv7(), recordId: id, activityId, version: 1 });
  const reopened = await foundRecord(officer, session());
  await holdPlanned(officer, { ...of(second?.id), heldAs: reopened.id });
  await holdPlanned(officer, { ...of(third?.id), heldAs: (await foundRecord(officer, session())).id });
  const cancel = stepping(reopened.id, reopened.version, 'cancel', '2026-11-13');
  await takeStep(officer, { ...cancel, reason: 'Ghi nhầm' });
  await voidActivity(officer, { ...of(first?.id), andFollowing: true });
  expect((await occurrences(id, officer)).map(({ isVoided }) => isVoided)).toEqual([true, true, false]);
});

test('a session holds one plan, whoever chooses it: another unit’s plan counts, and of two at once one is let through', async () => {
  const planOf = async (context: typeof officer, areaCode: string) => {
    const { id } = await plan(context, areaCode);
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
  expect((await occurrences(group.id, officer)).find(({ id }) => id === route.id)?.isHeld).toBe(true);
});
