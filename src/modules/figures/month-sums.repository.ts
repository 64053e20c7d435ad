import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { monthEnd } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FactSum } from './sum-facts.repository.ts';

/** Sum of one indicator in one area in the reporting month that ends on a day. */
export interface MonthSum extends FactSum {
  readonly endsOn: PlainDate;
}

/** Each area beside the others, or one total under a code; these indicators of it are the area's own alone. */
export type MonthsBy = 'area' | { readonly totalAs: string; readonly ownOnly: readonly string[] };

/**
 * Sums by 15→14 month of the months that end on these days, unread facts included: one query for as many periods as
 * those months make up. A total is made here: a hundred communes times the months would come over for nothing.
 */
export async function sumFactsByMonth(
  trx: Trx,
  {
    tenant,
    indicators,
    ends,
    by,
  }: {
    tenant: string;
    indicators: readonly string[];
    ends: readonly PlainDate[];
    by: MonthsBy;
  },
): Promise<MonthSum[]> {
  const [firstEnd, lastEnd] = [ends.at(0), ends.at(-1)];
  if (!firstEnd || !lastEnd || indicators.length === 0) return [];
  const area = by === 'area' ? sql`area_code` : sql`${by.totalAs}::text`;
  const counts =
    by === 'area'
      ? sql``
      : sql`where area_code = ${by.totalAs} or not indicator = any(${by.ownOnly}::text[])`;
  const { rows } = await sql<MonthSum>`
    select indicator, area, ends_on as "endsOn", sum(quantity) as quantity from (
      select indicator, ${area} as area, ends_on, quantity from (
        select indicator, area_code, ends_on, quantity from rollup_months
        where tenant_id = ${tenant} and indicator = any(${indicators}) and ends_on = any(${ends}::date[])
        union all
        select f.indicator, f.area_code, ${monthEnd}, f.quantity
        from rollup_progress p cross join lateral (
          select indicator, area_code, occurred_on, quantity from facts
          where tenant_id = ${tenant} and chain = p.chain and seq > p.seq offset 0
        ) f
        where p.tenant_id = ${tenant} and f.indicator = any(${indicators})
          and f.occurred_on <= ${lastEnd}::date and f.occurred_on > (${firstEnd}::date - interval '1 month')
          and ${monthEnd} = any(${ends}::date[])
      ) as counted ${counts}
    ) as months group by indicator, area, ends_on`.execute(trx);
  return rows;
}
