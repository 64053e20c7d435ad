import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayIn } from '#domain/officers/actor.ts';
import { dayField } from '#domain/registers/record-day.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type Activity, listActivitiesBetween } from './activity.repository.ts';
import { listRecordNames, type RecordSummary } from './record.repository.ts';
import { listOpenedBetween } from './record-list.repository.ts';
import type { RegisterContext } from './register-context.ts';

const shown = 2000;

/**
 * What was done on some days under the kinds of a family, with the name of each record: the calendar.
 * @throws Failure not_found
 */
export async function listActivities(
  context: RegisterContext,
  wanted: { family: string; from: PlainDate; to: PlainDate; areaCode?: string | undefined },
): Promise<{
  activities: readonly (Activity & { recordName: string })[];
  records: readonly RecordSummary[];
}> {
  const { db, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = [...(await context.kinds()).values()].filter(({ family }) => family === wanted.family);
  if (kinds.length === 0) throw new Failure('not_found');
  return readInScope(db, { tenant, path }, async (trx) => {
    const keys = kinds.map(({ key }) => key);
    const found = await listActivitiesBetween(trx, tenant, { ...wanted, kinds: keys, limit: shown });
    const mayRead = ({ kind: key, areaPath }: { kind: string; areaPath: string }) => {
      const kind = kinds.find((one) => one.key === key);
      return kind !== undefined && mayIn(actor, kind.readers, areaPath);
    };
    const readable = found.filter(mayRead);
    const dated = kinds.filter(dayField).map(({ key }) => key);
    const records = await listOpenedBetween(trx, tenant, { ...wanted, kinds: dated, limit: shown });
    const names = await listRecordNames(
      trx,
      tenant,
      readable.map(({ recordId }) => recordId),
    );
    return {
      activities: readable.map((one) => ({ ...one, recordName: names.get(one.recordId) ?? '' })),
      records: records.filter(mayRead),
    };
  });
}
