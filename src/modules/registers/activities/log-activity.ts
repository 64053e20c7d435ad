import type { LogActivity } from '#contract/registers.ts';
import type { ActivityKind, RegisterKind } from '#domain/registers/register-kind.ts';
import { activityLoggers } from '#domain/registers/register-kind.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { factsBetween, standingsOfActivity } from '#domain/registers/standing.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record.repository.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { insertActivity } from './activity.repository.ts';
import { checkActivity } from './check-activity.ts';

/**
 * Writes down what was done under a record, with what it counts. Two officers may log at once: nothing is lost.
 * @throws Failure not_found, not_allowed, conflict for a record that ended, invalid with a sentence for each field
 */
export function logActivity(
  context: RegisterContext,
  command: LogActivity & { recordId: string },
): Promise<RecordSummary> {
  return writeRecord(context, { ...command, version: null }, loggersOf, ({ record, kind, steps, now }) => {
    if (!record.living) throw new Failure('conflict', { activity: 'recordEnded' });
    const rule = getActivityKind(kind, command.activity);
    const { fields, note } = checkActivity({ kind, record, rule }, command);
    const stands = standingsOfActivity(rule.facts, {
      areaCode: record.areaCode,
      happenedOn: command.on,
      fields,
    });
    const shown = rule.showsLife && command.on > (record.lastActivityOn ?? '');
    const lastActivityOn = shown ? command.on : record.lastActivityOn;
    return {
      verb: 'log_activity',
      change: shown
        ? { lastActivityOn, silentFrom: silentFrom(kind, { ...record, lastActivityOn }, steps) }
        : {},
      on: command.on,
      mayBeAhead: rule.ahead,
      facts: factsBetween([], stands, command.on),
      details: { activity: rule.key },
      also: async (trx) => {
        await insertActivity(trx, context.tenant, {
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
        });
        return undefined;
      },
    };
  });
}

/** Who may log: the keepers of a kind, and the duty officer where movement officers keep it. */
export const loggersOf = ({ keepers }: RegisterKind) =>
  keepers.includes('movement_officer') ? [...new Set([...keepers, ...activityLoggers])] : keepers;

/** @throws Failure invalid on `activity` */
export function getActivityKind(kind: RegisterKind, key: string): ActivityKind {
  const found = kind.activities.find((one) => one.key === key);
  if (!found) throw new Failure('invalid', { activity: 'activityUnknown' });
  return found;
}
