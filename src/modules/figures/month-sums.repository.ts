import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { monthEnd } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FactSum } from './sum-facts.repository.ts';

/** Sum of one indicator in one area in the reporting month that ends on a day. */
export interface MonthSum extends FactSum {
  readonly endsOn: PlainDate;
}

/**
 * Sums by 15→14 month of the months that end between two days, unread facts included: one query for as many
 * periods as those months make up.
 */
export async function sumFactsByMonth(
  trx: Trx,
  {
    tenant,
    indicators,
    firstEnd,
    lastEnd,
  }: { tenant: string; indicators: readonly string[]; firstEnd: PlainDate; lastEnd: PlainDate },
): Promise<MonthSum[]> {
  const { rows } = await sql<MonthSum>`
    select indicator, area_code as area, ends_on as "endsOn", sum(quantity) as quantity from (
      select indicator, area_code, ends_on, quantity from rollup_months
      where tenant_id = ${tenant} and indicator = any(${indicators})
        and ends_on >= ${firstEnd}::date and ends_on <= ${lastEnd}::date
      union all
      select f.indicator, f.area_code,
        ${monthEnd}, f.quantity
      from rollup_progress p cross join lateral (
        select indicator, area_code, occurred_on, quantity from facts
        where tenant_id = ${tenant} and chain = p.chain and seq > p.seq offset 0
      ) f
      where p.tenant_id = ${tenant} and f.indicator = any(${indicators})
        and f.occurred_on <= ${lastEnd}::date and f.occurred_on > (${firstEnd}::date - interval '1 month')
    ) as months group by indicator, area_code, ends_on`.execute(trx);
  return rows;
}
