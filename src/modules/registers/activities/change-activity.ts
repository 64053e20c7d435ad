import type { ChangeActivity, VoidActivity } from '#contract/registers/activities.ts';
import { isAnnounced } from '#domain/registers/is-announced.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { factsBetween, type Standing, standingsOfActivity } from '#domain/registers/standing.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RecordCommand, RegisterContext } from '../register-context.ts';
import { type Planner, writeRecord } from '../write-record.ts';
import { type Activity, lastActivityOn, lockActivity, updateActivity } from './activity.repository.ts';
import { checkActivity } from './check-activity.ts';
import { isHeld } from './is-held.ts';
import { getActivityKind, loggersOf } from './log-activity.ts';
import { listStanding, lockFollowing } from './planned.repository.ts';

type ActivityCommand = RecordCommand & { readonly activityId: string };

/**
 * Corrects an activity: what it counted is taken back on its old day and counted on the new one.
 * @throws Failure not_found, not_allowed, conflict when it changed meanwhile or was voided, invalid
 */
export function changeActivity(
  context: RegisterContext,
  command: ChangeActivity & { recordId: string; activityId: string },
): Promise<RecordSummary> {
  return correct(context, command, 'change_activity', (activity, kind, record) => {
    const rule = getActivityKind(kind, activity.activity);
    const { fields, note } = checkActivity({ kind, record, rule }, command);
    const counted = { areaCode: activity.areaCode, happenedOn: command.on, fields };
    return {
      ...activity,
      happenedOn: command.on,
      fields,
      note,
      stands: standingsOfActivity(rule.facts, counted),
      announced: isAnnounced(rule, fields),
    };
  });
}

/**
 * Voids an activity that never was, or cancels what was planned, one of a series with those that follow where that is
 * asked: it stays, marked, and counts nowhere.
 * @throws Failure not_found, not_allowed, conflict when it changed meanwhile, was voided or was held
 */
export function voidActivity(
  context: RegisterContext,
  { reason = '', andFollowing = false, ...command }: ActivityCommand & Partial<VoidActivity>,
): Promise<RecordSummary> {
  const voided = (activity: Activity, now: Date): Activity => ({
    ...activity,
    stands: [] as Standing[],
    voidedAt: now,
    voidReason: reason.normalize('NFC').trim() || null,
  });
  return correct(
    context,
    command,
    andFollowing ? 'cancel_series' : 'void_activity',
    (activity, _kind, _record, now) => voided(activity, now),
    async (trx, activity, now) => {
      if (!andFollowing) return;
      const following = await lockFollowing(trx, context.tenant, activity);
      // one whose session was cancelled since is open again, whatever it still points to
      const standing = await listStanding(trx, context.tenant, following);
      for (const one of following.filter((each) => !isHeld(each, standing)))
        await updateActivity(trx, context.tenant, voided(one, now));
    },
  );
}

type Correction = (
  activity: Activity,
  kind: Parameters<Planner>[0]['kind'],
  record: RecordSummary,
  now: Date,
) => Activity;

function correct(
  context: RegisterContext,
  command: ActivityCommand,
  verb: string,
  correction: Correction,
  also: (trx: Trx, activity: Activity, now: Date) => Promise<void> = async () => {},
): Promise<RecordSummary> {
  const { tenant } = context;
  return writeRecord(
    context,
    { ...command, version: null },
    loggersOf,
    async ({ record, kind, steps, now }, trx) => {
      const activity = await lockActivity(trx, tenant, command);
      if (!activity) throw new Failure('not_found');
      if (activity.voidedAt !== null || activity.version !== command.version) throw new Failure('conflict');
      if (isHeld(activity, await listStanding(trx, tenant, [activity]))) throw new Failure('conflict');
      const corrected = correction(activity, kind, record, now);
      await updateActivity(trx, tenant, corrected);
      await also(trx, activity, now);
      return {
        verb,
        change: await lifeSigns(trx, tenant, { kind, record, steps }),
        on: corrected.happenedOn,
        mayBeAhead: getActivityKind(kind, activity.activity).ahead,
        facts: factsBetween(activity.stands, corrected.stands, corrected.happenedOn),
        details: { activity: activity.id },
      };
    },
  );
}

async function lifeSigns(
  trx: Trx,
  tenant: string,
  { kind, record, steps }: Pick<Parameters<Planner>[0], 'kind' | 'record' | 'steps'>,
): Promise<Pick<RecordSummary, 'lastActivityOn' | 'silentFrom'>> {
  const signs = kind.activities.filter(({ showsLife }) => showsLife).map(({ key }) => key);
  const last = await lastActivityOn(trx, tenant, record.id, signs);
  return { lastActivityOn: last, silentFrom: silentFrom(kind, { ...record, lastActivityOn: last }, steps) };
}
