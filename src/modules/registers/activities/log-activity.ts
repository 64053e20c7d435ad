import type { LogActivity } from '#contract/registers/activities.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { ActivityKind } from '#domain/registers/activity-kind.ts';
import { isAnnounced } from '#domain/registers/is-announced.ts';
import { activityLoggers, type RegisterKind } from '#domain/registers/register-kind.ts';
import { longestSeries, seriesDays } from '#domain/registers/series.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { factsBetween, standingsOfActivity } from '#domain/registers/standing.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { type Activity, insertActivities } from './activity.repository.ts';
import { checkActivity } from './check-activity.ts';

/**
 * Writes down what was done under a record, with what it counts, or plans it: once or as a series, of which nothing
 * counts before it is held. Two officers may log at once: nothing is lost.
 * @throws Failure not_found, not_allowed, conflict for a record that ended, invalid with a sentence for each field
 */
export function logActivity(
  context: RegisterContext,
  command: Omit<LogActivity, 'repeat'> & { recordId: string; repeat?: LogActivity['repeat'] },
): Promise<RecordSummary> {
  return writeRecord(context, { ...command, version: null }, loggersOf, ({ record, kind, steps, now }) => {
    if (!record.living) throw new Failure('conflict', { activity: 'recordEnded' });
    const rule = getActivityKind(kind, command.activity);
    const { fields, note } = checkActivity({ kind, record, rule }, command);
    const days = daysOf(rule, command);
    const stands = standingsOfActivity(rule.facts, {
      areaCode: record.areaCode,
      happenedOn: command.on,
      fields,
    });
    const shown = rule.showsLife && command.on > (record.lastActivityOn ?? '');
    const lastActivityOn = shown ? command.on : record.lastActivityOn;
    return {
      verb: command.repeat ? 'plan_series' : 'log_activity',
      change: shown
        ? { lastActivityOn, silentFrom: silentFrom(kind, { ...record, lastActivityOn }, steps) }
        : {},
      on: command.on,
      mayBeAhead: rule.ahead,
      facts: factsBetween([], stands, command.on),
      details: { activity: rule.key, ...(days.length > 1 && { times: days.length }) },
      also: async (trx) => {
        const first: Activity = {
          id: command.id,
          recordId: record.id,
          kind: kind.key,
          activity: rule.key,
          areaCode: record.areaCode,
          areaPath: record.areaPath,
          happenedOn: command.on,
          fields,
          note,
          stands,
          version: 1,
          officerId: context.actor.id,
          recordedAt: now,
          voidedAt: null,
          voidReason: null,
          seriesId: command.repeat ? command.id : null,
          plannedOn: rule.ahead ? command.on : null,
          heldRecordId: null,
          heldActivityId: null,
          announced: isAnnounced(rule, fields),
        };
        await insertActivities(trx, context.tenant, [
          first,
          ...days.slice(1).map((day) => again(first, day)),
        ]);
        return undefined;
      },
    };
  });
}

/** @throws Failure invalid on `repeat` for what was done, on `until` for a series of none or of too many */
function daysOf({ ahead }: ActivityKind, { on, repeat }: { on: PlainDate; repeat?: LogActivity['repeat'] }) {
  if (!repeat) return [on];
  if (!ahead) throw new Failure('invalid', { repeat: 'repeatOnlyPlanned' });
  const days = seriesDays(on, repeat.every, repeat.until);
  if (days.length === 0) throw new Failure('invalid', { until: 'seriesEmpty' });
  if (days.length > longestSeries) throw new Failure('invalid', { until: 'seriesLong' });
  return days;
}

const again = (first: Activity, day: PlainDate): Activity => ({
  ...first,
  id: derivedId(first.id, day),
  happenedOn: day,
  plannedOn: day,
});

/** Who may log: the keepers of a kind, and the duty officer where movement officers keep it. */
export const loggersOf = ({ keepers }: RegisterKind) =>
  keepers.includes('movement_officer') ? [...new Set([...keepers, ...activityLoggers])] : keepers;

/** @throws Failure invalid on `activity` */
export function getActivityKind(kind: RegisterKind, key: string): ActivityKind {
  const found = kind.activities.find((one) => one.key === key);
  if (!found) throw new Failure('invalid', { activity: 'activityUnknown' });
  return found;
}
