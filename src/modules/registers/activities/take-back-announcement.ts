import { dayIn } from '#domain/calendar/day-in.ts';
import { Failure } from '#platform/failure.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RecordCommand, RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { lockActivity, updateActivity } from './activity.repository.ts';
import { getActivityKind, loggersOf } from './log-activity.ts';

/**
 * Takes off the residents' site what was announced there, also once it was held or cancelled and nothing else of it
 * changes any more. In the register it stays as it stood.
 * @throws Failure not_found, not_allowed, conflict when it changed meanwhile or is not announced
 */
export function takeBackAnnouncement(
  context: RegisterContext,
  command: RecordCommand & { readonly activityId: string },
): Promise<RecordSummary> {
  const { tenant } = context;
  return writeRecord(context, { ...command, version: null }, loggersOf, async ({ kind, now }, trx) => {
    const activity = await lockActivity(trx, tenant, command);
    if (!activity) throw new Failure('not_found');
    if (!activity.announced || activity.version !== command.version) throw new Failure('conflict');
    const { publicWhen } = getActivityKind(kind, activity.activity);
    await updateActivity(trx, tenant, {
      ...activity,
      announced: false,
      fields: { ...activity.fields, ...(publicWhen && { [publicWhen]: false }) },
    });
    return {
      verb: 'take_back_announcement',
      change: {},
      on: dayIn(now),
      details: { activity: activity.id },
    };
  });
}
