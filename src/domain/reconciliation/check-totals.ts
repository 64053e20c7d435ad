import { type AreaRegister, areaAt, areasOn } from '#domain/areas/area-register.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { surelyLarger } from '#domain/numbers/rounding.ts';
import { boundsOfFigure, sumOfBounds } from './bounds-of-figure.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

/** A total with the figures that are said to make it up. */
export interface StatedTotal {
  readonly total: StatedFigure;
  readonly parts: readonly StatedFigure[];
  /**
   * `complete`: the parts must add up to the total (rows of a table). `expected`: they should, but the whole may count
   * something of its own (a city beside its communes). `some`: parts are missing, they only must not exceed it.
   */
  readonly cover: 'complete' | 'expected' | 'some';
}

/** The parts as one figure, so that a finding sets two things against each other. */
function sumOf(parts: readonly StatedFigure[], total: StatedFigure): StatedFigure {
  const { low, high } = sumOfBounds(parts);
  return {
    ...total,
    id: `sum(${total.id})`,
    value: low !== null && low === high ? low : null,
    ...{ low, high, rounding: low !== null && low === high ? 'exact' : 'about' },
    printed: low === high ? formatNumber(low ?? 0) : `${formatNumber(low ?? 0)}–${formatNumber(high ?? 0)}`,
    source: parts[0]?.source ?? total.source,
  };
}

/** Subtotals that cannot make their total, within the intervals that rounding words leave. */
export function checkTotals(totals: readonly StatedTotal[]): Finding[] {
  return totals.flatMap(({ total, parts, cover }) => {
    if (parts.length === 0) return [];
    const [bounds, sum] = [boundsOfFigure(total), sumOfBounds(parts)];
    const above = surelyLarger(sum, bounds);
    if (!above && (cover === 'some' || !surelyLarger(bounds, sum))) return [];
    const all = sumOf(parts, total);
    return [
      finding(
        above ? 'subtotals_exceed_total' : 'subtotals_below_total',
        above || cover === 'complete' ? 'contradiction' : 'question',
        [total, all],
        { total: total.printed, sum: all.printed, parts: parts.length, period: total.period },
        above
          ? { left: sum.low ?? 0, right: bounds.high ?? 0 }
          : { left: bounds.low ?? 0, right: sum.high ?? 0 },
      ),
    ];
  });
}

/**
 * Totals that areas form by themselves: a unit against the units inside it, for indicators that may be added over
 * areas and the same period and source. Units without a figure leave the list incomplete.
 */
export function totalsOfAreas(figures: readonly StatedFigure[], areas: AreaRegister): StatedTotal[] {
  const additive = figures.filter(
    ({ indicator }) => indicator !== null && findIndicator(indicator)?.additiveOverAreas === true,
  );
  const groups = Map.groupBy(
    additive,
    (one) => `${one.indicator} ${one.period} ${one.source} ${one.counted} ${one.place ?? ''}`,
  );
  return [...groups.values()].flatMap((group): StatedTotal[] => {
    if (group.length < 2) return [];
    const inside = Map.groupBy(group, (one) => areaAt(areas, one.area, one.areaOn)?.parentCode);
    return group.flatMap((total): StatedTotal[] => {
      const parts = (inside.get(total.area) ?? []).filter((one) => one.areaOn === total.areaOn);
      if (parts.length === 0) return [];
      const isWhole = parts.length === areasOn(areas, total.areaOn, total.area).length;
      return [{ total, parts, cover: isWhole ? 'expected' : 'some' }];
    });
  });
}
