import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FigureRequest } from './compute-figures.ts';
import type { FactSum } from './sum-facts.repository.ts';

/**
 * Medians of the quantities of a window, read from the facts: roll-ups cannot give them. To one decimal, as everything
 * prints them: a change between two of them is then the difference of what is read.
 */
export async function mediansOf(
  trx: Trx,
  { tenant, from, to, by, asOf }: FigureRequest,
  indicators: string[],
): Promise<FactSum[]> {
  if (indicators.length === 0) return [];
  const area = by === 'area' ? sql`f.area_code` : sql`${by.totalAs}::text`;
  const seen =
    asOf === undefined
      ? sql``
      : sql`and f.seq <= (select max(s.to_seq) from seal_chains s
            where s.tenant_id = ${tenant} and s.chain = f.chain and s.seal <= ${asOf})`;
  const { rows } = await sql<FactSum>`
    select indicator, area, trim_scale(round((percentile_cont(0.5) within group (order by quantity))::numeric, 1))::text as quantity
    from (
      select f.indicator, ${area} as area, f.quantity from facts f
      where f.tenant_id = ${tenant} and f.indicator = any(${indicators})
        and f.occurred_on between ${from}::date and ${to}::date ${seen}
    ) as quantities
    group by indicator, area`.execute(trx);
  return rows;
}
