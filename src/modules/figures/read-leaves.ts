import type { DayWindow } from '#domain/calendar/month-window.ts';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import type { IndicatorKind } from '#domain/indicators/indicator.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FigureRequest } from './compute-figures.ts';
import { addDecimals } from './figure.ts';
import { mediansOf } from './median-facts.repository.ts';
import { type FactSum, sumFacts, sumFactsAsOf } from './sum-facts.repository.ts';

/** Area → code → decimal text. */
type Leaves = Map<string, Map<string, string>>;

/** What the facts say of these codes in a window, each by its kind, by area or as one total. */
export async function readLeaves(
  trx: Trx,
  request: FigureRequest,
  { from, to }: DayWindow,
  codes: readonly string[],
): Promise<Leaves> {
  const { tenant, by, asOf } = request;
  const ofKind = (kind: IndicatorKind) => codes.filter((code) => getIndicator(code).kind === kind);
  const sum = (indicators: string[], start: DayWindow['from'] | null): Promise<FactSum[]> => {
    if (indicators.length === 0) return Promise.resolve([]);
    const wanted = { tenant, indicators, from: start, to };
    return asOf === undefined ? sumFacts(trx, wanted) : sumFactsAsOf(trx, wanted, asOf);
  };
  const leaves = addUp([...(await sum(ofKind('sum'), from)), ...(await sum(ofKind('stock'), null))], by);
  for (const { area, indicator, quantity } of await mediansOf(
    trx,
    { ...request, from, to },
    ofKind('median'),
  )) {
    const ofArea = leaves.get(area) ?? new Map<string, string>();
    leaves.set(area, ofArea.set(indicator, quantity));
  }
  return leaves;
}

function addUp(sums: readonly FactSum[], by: FigureRequest['by']): Leaves {
  const leaves: Leaves = new Map();
  for (const { indicator, area, quantity } of sums) {
    // distinct kinds counted in two communes may be the same kind: only the city's own count stands
    if (by !== 'area' && area !== by.totalAs && !getIndicator(indicator).additiveOverAreas) continue;
    const name = by === 'area' ? area : by.totalAs;
    const ofArea = leaves.get(name) ?? new Map<string, string>();
    const before = ofArea.get(indicator);
    leaves.set(
      name,
      ofArea.set(indicator, before === undefined ? addDecimals([quantity]) : addDecimals([before, quantity])),
    );
  }
  return leaves;
}
