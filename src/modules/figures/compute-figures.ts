import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { addDecimals, type Figure, percentOf } from './figure.ts';
import { type IndicatorRule, listIndicatorRules } from './indicator.repository.ts';
import { mediansOf } from './median-facts.repository.ts';
import { type FactSum, sumFacts, sumFactsAsOf } from './sum-facts.repository.ts';

export interface FigureRequest {
  readonly tenant: string;
  readonly from: PlainDate;
  /** Last day, included: the cut-off. */
  readonly to: PlainDate;
  /** One total for the scope of the transaction, named by this area code, or one figure for each area. */
  readonly by: 'area' | { readonly totalAs: string };
  /** Codes wanted; all of the dictionary when absent. */
  readonly indicators?: readonly string[];
  /** Number of a seal of the log: the figures as they were known then. Now, when absent. */
  readonly asOf?: number;
}

/**
 * Figures of a window from the ledger: flows are sums in the window, stocks are sums up to its last day, ratios
 * come from their parts and are never added, medians from the quantities. An indicator without any fact is
 * `missing`, except that a part of a ratio whose other part was counted is zero.
 */
export async function computeFigures(trx: Trx, request: FigureRequest): Promise<Figure[]> {
  const rules = await listIndicatorRules(trx, request.to);
  const wanted = rules.filter((rule) => !request.indicators || request.indicators.includes(rule.code));
  const byCode = new Map(rules.map((rule) => [rule.code, rule]));
  const needed = new Set(
    wanted.flatMap(({ code, numerator, denominator }) => [code, numerator, denominator]),
  );
  const kind = (kind: IndicatorRule['kind']) =>
    rules.filter((rule) => rule.kind === kind && needed.has(rule.code)).map((rule) => rule.code);

  const sum = (indicators: string[], from: PlainDate | null): Promise<FactSum[]> => {
    const { tenant, to, asOf } = request;
    if (indicators.length === 0) return Promise.resolve([]);
    return asOf === undefined
      ? sumFacts(trx, { tenant, indicators, from, to })
      : sumFactsAsOf(trx, { tenant, indicators, from, to }, asOf);
  };
  const sums = [...(await sum(kind('sum'), request.from)), ...(await sum(kind('stock'), null))];
  const values = group(sums, request.by, byCode);
  for (const median of await mediansOf(trx, request, kind('median'))) {
    values.get(median.area)?.set(median.indicator, median.quantity) ??
      values.set(median.area, new Map([[median.indicator, median.quantity]]));
  }
  if (request.by !== 'area' && values.size === 0) values.set(request.by.totalAs, new Map());
  return [...values].flatMap(([area, found]) => wanted.map((rule) => figureOf(rule, area, found)));
}

type ValuesByArea = Map<string, Map<string, string>>;

function group(sums: FactSum[], by: FigureRequest['by'], rules: Map<string, IndicatorRule>): ValuesByArea {
  const lists = new Map<string, Map<string, string[]>>();
  for (const { indicator, area, quantity } of sums) {
    // distinct kinds counted in two communes may be the same kind: only the city's own count stands
    if (by !== 'area' && area !== by.totalAs && rules.get(indicator)?.additiveOverAreas === false) continue;
    const name = by === 'area' ? area : by.totalAs;
    const ofArea = lists.get(name) ?? new Map<string, string[]>();
    lists.set(name, ofArea.set(indicator, [...(ofArea.get(indicator) ?? []), quantity]));
  }
  return new Map(
    [...lists].map(([area, list]) => [
      area,
      new Map([...list].map(([code, all]) => [code, addDecimals(all)])),
    ]),
  );
}

function figureOf(rule: IndicatorRule, area: string, found: Map<string, string>): Figure {
  const known = (value: string | null | undefined, parts?: Figure['parts']): Figure => ({
    indicator: rule.code,
    area,
    value: value ?? null,
    state: value == null && !parts ? 'missing' : 'computed',
    ...(parts && { parts }),
  });
  if (rule.kind !== 'ratio') return known(found.get(rule.code));
  const [numerator, denominator] = [found.get(rule.numerator ?? ''), found.get(rule.denominator ?? '')];
  if (denominator === undefined) return known(null);
  const parts = { numerator: numerator ?? '0', denominator };
  return known(percentOf(parts.numerator, parts.denominator), parts);
}
