import type { Period } from '#domain/calendar/period.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { computeFigures } from '#modules/figures/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/**
 * Indicators whose figure of the city is the sum of its communes' in a period. A total that a document prints must not
 * be entered beside them: it would be counted twice.
 */
export async function summedInCity(
  trx: Trx,
  { tenant, at }: { tenant: string; at: Date },
  { from, to }: Period,
  indicators: readonly string[],
): Promise<Set<string>> {
  const added = indicators.filter((code) => getIndicator(code).additiveOverAreas);
  if (added.length === 0) return new Set();
  const figures = await computeFigures(trx, { tenant, from, to, at, by: 'area', indicators: added });
  return new Set(
    figures.flatMap(({ indicator, area, value }) => (area !== tenant && value !== null ? [indicator] : [])),
  );
}
