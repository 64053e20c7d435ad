import type pg from 'pg';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import { splitIntoMonths } from '#domain/calendar/split-into-months.ts';

/** A figure of facts: indicator, area, decimal text without trailing zeros. */
export type Cell = readonly [indicator: string, area: string, quantity: string];

const tenant = '92';
const kinds = `select code from reference.indicators where kind = `;

async function cells(client: pg.Client, text: string, values: unknown[]): Promise<Cell[]> {
  const { rows } = await client.query<{ indicator: string; area: string; quantity: string }>(text, values);
  return rows.map((row) => [row.indicator, row.area, row.quantity]);
}

/** What someone would write by hand for one window of whole months or days, on the roll-ups: the limit. */
export async function figuresFromRollUps(client: pg.Client, window: DayWindow): Promise<Cell[]> {
  const { leading, months, trailing } = splitIntoMonths(window.from, window.to);
  const [first, last] = [months.at(0)?.to ?? null, months.at(-1)?.to ?? null];
  const edges = [leading?.from, leading?.to, trailing?.from, trailing?.to].map((day) => day ?? null);
  const flows = await cells(
    client,
    `select indicator, area_code as area, sum(quantity) as quantity from (
       select indicator, area_code, quantity from tindan.rollup_months
       where tenant_id = $1 and ends_on between $2 and $3 and indicator in (${kinds}'sum')
       union all
       select indicator, area_code, quantity from tindan.rollup_days
       where tenant_id = $1 and (day between $4 and $5 or day between $6 and $7) and indicator in (${kinds}'sum')
     ) as parts group by 1, 2`,
    [tenant, first, last, ...edges],
  );
  const stocks = await cells(
    client,
    `select indicator, area_code as area, sum(quantity) as quantity from (
       select indicator, area_code, quantity from tindan.rollup_months
       where tenant_id = $1 and ends_on <= $2 and indicator in (${kinds}'stock')
       union all
       select indicator, area_code, quantity from tindan.rollup_days
       where tenant_id = $1 and day between $3 and $4 and indicator in (${kinds}'stock')
     ) as parts group by 1, 2`,
    [tenant, last, edges[2], edges[3]],
  );
  return [...flows, ...stocks, ...(await medians(client, window))];
}

/** The same from the facts alone, one at a time: slow and plain, for the comparison. */
export async function figuresFromFacts(client: pg.Client, window: DayWindow): Promise<Cell[]> {
  const sums = await cells(
    client,
    `select f.indicator, f.area_code as area, trim_scale(sum(f.quantity)) as quantity
     from tindan.facts f join reference.indicators i on i.code = f.indicator
     where f.tenant_id = $1 and f.occurred_on <= $3 and i.kind in ('sum', 'stock')
       and (i.kind = 'stock' or f.occurred_on >= $2)
     group by 1, 2`,
    [tenant, window.from, window.to],
  );
  return [...sums, ...(await medians(client, window))];
}

const medians = (client: pg.Client, window: DayWindow) =>
  cells(
    client,
    `select indicator, area_code as area, trim_scale(percentile_cont(0.5) within group (order by quantity)::numeric)
       as quantity
     from tindan.facts where tenant_id = $1 and occurred_on between $2 and $3 and indicator in (${kinds}'median')
     group by 1, 2`,
    [tenant, window.from, window.to],
  );
