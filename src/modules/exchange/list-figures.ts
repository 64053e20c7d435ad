import type { Period } from '#domain/calendar/period.ts';
import type { ExchangeRow } from '#domain/exchange/exchange-row.ts';
import { indicators } from '#domain/indicators/dictionary.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { findSealAt } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What is counted: ratios are recomputed from their parts on the other side, derived codes from others. */
const exchanged = indicators.filter(({ kind, derivation }) => kind !== 'ratio' && derivation === null);

/**
 * The counted figures of an area in a period, and of its communes where it is the city; missing ones are left out.
 * `asOf` a past moment they are what the log knew at its last seal before it: nothing, where there was none.
 */
export async function listExchangeRows(
  trx: Trx,
  {
    tenant,
    area,
    period,
    at,
    asOf,
  }: { tenant: string; area: string; period: Period; at: Date; asOf?: Date | undefined },
): Promise<ExchangeRow[]> {
  const { from, to } = period;
  const seal = asOf && (await findSealAt(trx, tenant, asOf));
  if (asOf && !seal) return [];
  const known = seal ? { asOf: seal.seal } : {};
  const request = { tenant, from, to, at, ...known, indicators: exchanged.map(({ code }) => code) };
  const total = await computeFigures(trx, { ...request, by: { totalAs: area } });
  const inside = area === tenant ? await computeFigures(trx, { ...request, by: 'area' }) : [];
  return [...total, ...inside.filter((one) => one.area !== tenant)].flatMap(
    ({ indicator, area: of, value }) =>
      value === null ? [] : [{ area: of, indicator, period: period.code, value }],
  );
}
