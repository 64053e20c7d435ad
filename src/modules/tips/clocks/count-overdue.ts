import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { endOf } from '#domain/limits/due-at.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/**
 * Open tips by area that were past a limit of the law at the end of a day (T06): read from their clocks, which keep
 * their past, and never a fact. A tip with several counts once; a duplicate counts not at all.
 */
export async function countOverdue(
  trx: Trx,
  { tenant, on, now }: { tenant: string; on: PlainDate; now: Date },
): Promise<{ area: string; quantity: string }[]> {
  const end = endOf(on);
  const at = end < now ? end : now;
  const { rows } = await sql<{ area: string; quantity: string }>`
    select c.area_code as area, count(distinct c.tip_id)::text as quantity
    from tip_clocks c join tips t on t.tenant_id = c.tenant_id and t.id = c.tip_id
    where c.tenant_id = ${tenant} and c.overdue and t.merged_into is null
      and c.from_at <= ${at} and c.due_at < ${at} and (c.ended_at is null or c.ended_at > ${at})
    group by c.area_code`.execute(trx);
  return rows;
}
