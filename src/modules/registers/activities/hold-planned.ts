import type { HoldPlanned } from '#contract/registers/activities.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { HeldRule } from '#domain/registers/activity-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { type Activity, lockActivity, updateActivity } from './activity.repository.ts';
import { isHeld } from './is-held.ts';
import { getActivityKind, loggersOf } from './log-activity.ts';
import { holdsAnother, listStanding } from './planned.repository.ts';

/**
 * Says by which record or activity something planned came true. That one counts by its own rules; what was planned
 * still counts nothing. Once that one is cancelled, what was planned is open again.
 * @throws Failure not_found, not_allowed, conflict (changed meanwhile, cancelled, held already), invalid on `heldAs`
 */
export function holdPlanned(
  context: RegisterContext,
  command: HoldPlanned & { recordId: string; activityId: string },
): Promise<RecordSummary> {
  const { tenant } = context;
  return writeRecord(context, { ...command, version: null }, loggersOf, async ({ kind, now }, trx) => {
    const planned = await lockActivity(trx, tenant, command);
    if (!planned) throw new Failure('not_found');
    const { heldAs } = getActivityKind(kind, planned.activity);
    if (heldAs === null) throw new Failure('invalid', { heldAs: 'heldAsWrong' });
    if (planned.voidedAt !== null || planned.version !== command.version) throw new Failure('conflict');
    if (isHeld(planned, await listStanding(trx, tenant, [planned]))) throw new Failure('conflict');
    if (!(await comesTrueBy(trx, tenant, heldAs, { planned, id: command.heldAs })))
      throw new Failure('invalid', { heldAs: 'heldAsWrong' });
    // what it holds already may be planned by another unit: nothing is told of that but that it is
    await widenToCity(trx, tenant);
    if (await holdsAnother(trx, tenant, command.heldAs))
      throw new Failure('invalid', { heldAs: 'heldAsTwice' });
    await updateActivity(trx, tenant, {
      ...planned,
      heldRecordId: heldAs.record === null ? null : command.heldAs,
      heldActivityId: heldAs.record === null ? command.heldAs : null,
    });
    return {
      verb: 'hold_planned',
      change: {},
      on: dayIn(now),
      details: { activity: planned.id, heldAs: command.heldAs },
    };
  });
}

/**
 * A record stands in the area of the plan or under it; an activity was done under the same record. It is locked: two
 * plans cannot choose it at once.
 */
async function comesTrueBy(
  trx: Trx,
  tenant: string,
  { record: kind, activity }: HeldRule,
  { planned, id }: { planned: Activity; id: string },
): Promise<boolean> {
  if (kind === null) {
    const done = await lockActivity(trx, tenant, { recordId: planned.recordId, activityId: id });
    return done?.activity === activity && done.voidedAt === null;
  }
  const found = await findRecord(trx, tenant, id, { lock: true });
  return found?.kind === kind && found.living && found.areaPath.startsWith(planned.areaPath);
}
