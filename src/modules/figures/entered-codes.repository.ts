import { sql } from 'kysely';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What was typed by hand for one code. */
export interface EnteredCode {
  readonly indicator: string;
  /** How many cells of the window hold a figure; those that were emptied again do not count. */
  readonly held: number;
  readonly estimated: boolean;
  /** Every figure held was taken out of a document. */
  readonly read: boolean;
  /** Sum of what was typed for periods that begin before the window and end in it: decimal text. */
  readonly foreign: string;
}

/** Entered cells of a window by area and code; of stocks, every balance up to its last day. */
export async function sumEntered(
  trx: Trx,
  request: DayWindow & {
    readonly tenant: string;
    readonly codes: readonly string[];
    readonly stocks: readonly string[];
  },
): Promise<(EnteredCode & { readonly area: string })[]> {
  const { tenant, from, to, codes, stocks } = request;
  const isStock = sql`e.indicator = any(${stocks})`;
  const { rows } = await sql<EnteredCode & { area: string }>`
    select e.indicator, e.area_code as area,
      count(e.value) filter (where ${isStock} or e.from_on >= ${from}::date)::int as held,
      coalesce(bool_or(e.state = 'estimated' and e.value is not null), false) as estimated,
      coalesce(bool_and(e.state = 'read') filter (where e.value is not null), false) as read,
      coalesce(sum(e.value) filter (where not ${isStock} and e.from_on < ${from}::date), 0)::text as foreign
    from figure_entries e
    where e.tenant_id = ${tenant} and e.indicator = any(${codes}) and e.to_on <= ${to}::date
      and (${isStock} or e.to_on >= ${from}::date)
    group by e.indicator, e.area_code`.execute(trx);
  return rows;
}
