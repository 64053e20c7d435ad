import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What one area of a province counted of an indicator. */
export interface ProvinceSum {
  readonly tenant: string;
  readonly area: string;
  readonly indicator: string;
  /** Decimal text. */
  readonly quantity: string;
}

/** Flows of the months between these two last days, stocks from the beginning to the second, of every province. */
export async function sumByProvince(
  trx: Trx,
  wanted: { flows: readonly string[]; stocks: readonly string[]; firstEnd: PlainDate; lastEnd: PlainDate },
): Promise<ProvinceSum[]> {
  const { flows, stocks, firstEnd, lastEnd } = wanted;
  const { rows } = await sql<ProvinceSum>`
    select tenant_id as tenant, area_code as area, indicator, sum(quantity) as quantity from rollup_months
    where ends_on <= ${lastEnd}::date and (indicator = any(${stocks}::text[])
      or (indicator = any(${flows}::text[]) and ends_on >= ${firstEnd}::date))
    group by tenant_id, area_code, indicator`.execute(trx);
  return rows;
}
