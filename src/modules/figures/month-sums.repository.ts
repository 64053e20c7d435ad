import { type RawBuilder, sql } from 'kysely';
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

export interface MonthsRequest {
  readonly tenant: string;
  readonly indicators: readonly string[];
  readonly by: MonthsBy;
}

/** A total counts every area, and of what cannot be added over areas only its own. */
const counts = (by: MonthsBy): RawBuilder<unknown> =>
  by === 'area' ? sql`true` : sql`(area_code = ${by.totalAs} or not indicator = any(${by.ownOnly}::text[]))`;

/**
 * What was read already of the months for which `which` holds. The total of the whole tenant has rows of its own; who
 * asks for it sees the whole tenant, or nothing.
 */
function readMonths({ tenant, indicators, by }: MonthsRequest, which: RawBuilder<unknown>) {
  if (by === 'area' || by.totalAs !== tenant) {
    return sql`select indicator, area_code, ends_on, quantity from rollup_months
      where tenant_id = ${tenant} and indicator = any(${indicators}) and ${which} and ${counts(by)}`;
  }
  return sql`select * from (
      select indicator, tenant_id as area_code, ends_on,
        case when indicator = any(${by.ownOnly}::text[]) then own_quantity else quantity end as quantity
      from rollup_totals where tenant_id = ${tenant} and indicator = any(${indicators}) and ${which}
    ) as totals where quantity is not null`;
}

/** Facts that the roll-ups have not read yet, of the days for which `which` holds. */
const unread = ({ tenant, indicators, by }: MonthsRequest, which: RawBuilder<unknown>) => sql`
  select f.indicator, f.area_code, ${monthEnd} as ends_on, f.quantity
  from rollup_progress p cross join lateral (
    select indicator, area_code, occurred_on, quantity from facts
    where tenant_id = ${tenant} and chain = p.chain and seq > p.seq offset 0
  ) f
  where p.tenant_id = ${tenant} and f.indicator = any(${indicators}) and ${which} and ${counts(by)}`;

/**
 * Sums by 15→14 month of the months that end on these days, unread facts included: one query for as many periods as
 * those months make up. A total is made here: a hundred communes times the months would come over for nothing.
 */
export async function sumFactsByMonth(
  trx: Trx,
  { ends, ...request }: MonthsRequest & { readonly ends: readonly PlainDate[] },
): Promise<MonthSum[]> {
  const [firstEnd, lastEnd] = [ends.at(0), ends.at(-1)];
  if (!firstEnd || !lastEnd || request.indicators.length === 0) return [];
  const { by } = request;
  const inMonths = sql`ends_on = any(${ends}::date[])`;
  const onDays = sql`f.occurred_on <= ${lastEnd}::date and f.occurred_on > (${firstEnd}::date - interval '1 month')
    and ${monthEnd} = any(${ends}::date[])`;
  const { rows } = await sql<MonthSum>`
    select indicator, area, ends_on as "endsOn", sum(quantity) as quantity from (
      select indicator, ${areaOf(by)} as area, ends_on, quantity
      from (${readMonths(request, inMonths)} union all ${unread(request, onDays)}) as counted
    ) as months group by indicator, area, ends_on`.execute(trx);
  return rows;
}

/** Sums of all months that end before the one that ends on this day: what a stock opens with. */
export async function sumFactsBefore(
  trx: Trx,
  { end, ...request }: MonthsRequest & { readonly end: PlainDate },
): Promise<FactSum[]> {
  if (request.indicators.length === 0) return [];
  const { by } = request;
  const { rows } = await sql<FactSum>`
    select indicator, area, sum(quantity) as quantity from (
      select indicator, ${areaOf(by)} as area, quantity from (
        ${readMonths(request, sql`ends_on < ${end}::date`)}
        union all ${unread(request, sql`${monthEnd} < ${end}::date`)}
      ) as counted
    ) as opening group by indicator, area`.execute(trx);
  return rows;
}

const areaOf = (by: MonthsBy): RawBuilder<unknown> =>
  by === 'area' ? sql`area_code` : sql`${by.totalAs}::text`;
