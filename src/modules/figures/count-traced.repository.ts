import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { TraceRequest } from './trace-figure.ts';

/** How many facts a window holds, how many take something back, and how many records they come from. */
export async function countTraced(
  trx: Trx,
  { tenant, indicators, from, to, area }: TraceRequest,
): Promise<{ facts: number; corrections: number; records: number }> {
  const { rows } = await sql<{ facts: number; corrections: number; records: number }>`
    select count(*)::int as facts, count(*) filter (where f.quantity < 0)::int as corrections,
      count(distinct e.record_id)::int as records
    from facts f join events e on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
    where f.tenant_id = ${tenant} and f.indicator = any(${indicators}) and f.occurred_on <= ${to}::date
      ${from ? sql`and f.occurred_on >= ${from}::date` : sql``}
      ${area ? sql`and f.area_code = ${area}` : sql``}`.execute(trx);
  return rows[0] ?? { facts: 0, corrections: 0, records: 0 };
}
