import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath } from '#domain/officers/actor.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import { dayField } from '#domain/registers/record-day.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listRecordHeads } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import { listOpenedBetween } from '../records/record-list.repository.ts';
import type { RegisterContext } from '../register-context.ts';
import type { Activity } from './activity.repository.ts';
import { listActivitiesBetween, listStanding } from './planned.repository.ts';

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
  /** What of it that others came true by still stands. */
  standing: ReadonlySet<string>;
}> {
  const { db, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = [...(await context.kinds()).values()].filter(({ family }) => family === wanted.family);
  if (kinds.length === 0) throw new Failure('not_found');
  return readInScope(db, { tenant, path }, async (trx) => {
    const keys = kinds.map(({ key }) => key);
    const found = await listActivitiesBetween(trx, tenant, { ...wanted, kinds: keys, limit: shown });
    const heads = await listRecordHeads(
      trx,
      tenant,
      found.map(({ recordId }) => recordId),
    );
    const isRead = (one: { kind: string; areaPath: string; keeperId: string | null }) => {
      const kind = kinds.find(({ key }) => key === one.kind);
      return kind !== undefined && mayRead(actor, kind, one);
    };
    const dated = kinds.filter(dayField).map(({ key }) => key);
    const records = await listOpenedBetween(trx, tenant, { ...wanted, kinds: dated, limit: shown });
    return {
      activities: found.flatMap((one) => {
        const { name, keeperId } = heads.get(one.recordId) ?? { name: '', keeperId: null };
        return isRead({ ...one, keeperId }) ? [{ ...one, recordName: name }] : [];
      }),
      records: records.filter(isRead),
      standing: await listStanding(trx, tenant, found),
    };
  });
}
