import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayIn } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type Activity, listActivitiesBetween } from './activity.repository.ts';
import { listRecordNames } from './record.repository.ts';
import type { RegisterContext } from './register-context.ts';

const shown = 2000;

/**
 * What was done on some days under the kinds of a family, with the name of each record: the calendar.
 * @throws Failure not_found
 */
export async function listActivities(
  context: RegisterContext,
  wanted: { family: string; from: PlainDate; to: PlainDate; areaCode?: string | undefined },
): Promise<(Activity & { recordName: string })[]> {
  const { db, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = [...(await context.kinds()).values()].filter(({ family }) => family === wanted.family);
  if (kinds.length === 0) throw new Failure('not_found');
  return readInScope(db, { tenant, path }, async (trx) => {
    const keys = kinds.map(({ key }) => key);
    const found = await listActivitiesBetween(trx, tenant, { ...wanted, kinds: keys, limit: shown });
    const readable = found.filter(({ kind: key, areaPath }) => {
      const kind = kinds.find((one) => one.key === key);
      return kind !== undefined && mayIn(actor, kind.readers, areaPath);
    });
    const names = await listRecordNames(
      trx,
      tenant,
      readable.map(({ recordId }) => recordId),
    );
    return readable.map((one) => ({ ...one, recordName: names.get(one.recordId) ?? '' }));
  });
}
