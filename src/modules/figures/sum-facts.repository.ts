import { type RawBuilder, sql } from 'kysely';
import { splitIntoParts } from '#domain/calendar/month-parts.ts';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { splitIntoMonths } from '#domain/calendar/split-into-months.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Sum of the facts of one indicator in one area, as decimal text. */
export interface FactSum {
  readonly indicator: string;
  readonly area: string;
  readonly quantity: string;
}

export interface SumRequest {
  readonly tenant: string;
  readonly indicators: readonly string[];
  /** First day, or null for a stock: from the beginning. */
  readonly from: PlainDate | null;
  /** Last day, included. */
  readonly to: PlainDate;
}

/**
 * Facts of the window that the roll-ups have not read yet. One snapshot with the roll-ups: never twice, never lost.
 * `offset 0` keeps the inner query whole, so that it reads the end of each chain: the planner takes a third of all
 * facts for unread and would rather read the whole window of every indicator.
 */
function unreadTail({ tenant, indicators, from, to }: SumRequest): RawBuilder<unknown> {
  return sql`
    select f.indicator, f.area_code, f.quantity
    from rollup_progress p cross join lateral (
      select indicator, area_code, occurred_on, quantity from facts
      where tenant_id = ${tenant} and chain = p.chain and seq > p.seq offset 0
    ) f
    where p.tenant_id = ${tenant} and f.indicator = any(${indicators})
      and f.occurred_on <= ${to}::date ${from ? sql`and f.occurred_on >= ${from}::date` : sql``}`;
}

const days = ({ tenant, indicators }: SumRequest, from: PlainDate, to: PlainDate): RawBuilder<unknown> => sql`
  select indicator, area_code, quantity from rollup_days
  where tenant_id = ${tenant} and indicator = any(${indicators})
    and day >= ${from}::date and day <= ${to}::date`;

const months = (
  { tenant, indicators }: SumRequest,
  from: PlainDate,
  to: PlainDate,
): RawBuilder<unknown> => sql`
  select indicator, area_code, quantity from rollup_months
  where tenant_id = ${tenant} and indicator = any(${indicators})
    and ends_on >= ${from}::date and ends_on <= ${to}::date`;

/** Days at an end of a window: heads and tails of official months are kept for themselves, others added day by day. */
const edge = (request: SumRequest, window: DayWindow): RawBuilder<unknown>[] =>
  splitIntoParts(window).map(({ from, to, whole, endsOn }) =>
    whole ? wholePart(request, whole, endsOn) : days(request, from, to),
  );

function wholePart({ tenant, indicators }: SumRequest, whole: 'head' | 'tail', endsOn: PlainDate) {
  const column = sql.ref(`${whole}_quantity`);
  return sql`
    select indicator, area_code, ${column} as quantity from rollup_months
    where tenant_id = ${tenant} and indicator = any(${indicators}) and ends_on = ${endsOn}::date
      and ${column} is not null`;
}

/** Before any record: the first month of a stock ends here. */
const beginning = '1900-01-14' as PlainDate;

/**
 * Sums facts by indicator and area over a window of days: whole 15→14 months from the month roll-up, the days
 * at its ends from its heads and tails or from the day roll-up, and what neither has read yet from the facts themselves.
 */
export async function sumFacts(trx: Trx, request: SumRequest): Promise<FactSum[]> {
  // of a stock, the two months before its last day tell where its whole months end
  const split = splitIntoMonths(request.from ?? addDays(request.to, -62), request.to);
  const [first, last] = [split.months.at(0), split.months.at(-1)];
  const edges = [request.from ? split.leading : null, split.trailing].filter((edge) => edge !== null);
  const parts = [unreadTail(request), ...edges.flatMap((window) => edge(request, window))];
  if (first && last) parts.push(months(request, request.from ? first.to : beginning, last.to));
  const { rows } = await sql<FactSum>`
    select indicator, area_code as area, sum(quantity) as quantity
    from (${sql.join(parts, sql` union all `)}) as parts
    group by indicator, area_code`.execute(trx);
  return rows;
}

/** The same from the facts alone, as they stood at a seal of the log. Slower; exact for any past moment. */
export async function sumFactsAsOf(trx: Trx, request: SumRequest, seal: number): Promise<FactSum[]> {
  const { tenant, indicators, from, to } = request;
  const { rows } = await sql<FactSum>`
    with position as materialized (
      select chain, max(to_seq) as seq from seal_chains where tenant_id = ${tenant} and seal <= ${seal} group by chain
    )
    select f.indicator, f.area_code as area, sum(f.quantity) as quantity
    from facts f join position p on p.chain = f.chain and f.seq <= p.seq
    where f.tenant_id = ${tenant} and f.indicator = any(${indicators}) and f.occurred_on <= ${to}::date
      ${from ? sql`and f.occurred_on >= ${from}::date` : sql``}
    group by f.indicator, f.area_code`.execute(trx);
  return rows;
}
