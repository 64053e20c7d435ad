import { findPeriod, type Period } from '#domain/calendar/period.ts';
import { findIndicator } from '#domain/indicators/dictionary.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { unusualAmong } from '#domain/statistics/unusual-value.ts';
import { type Finding, finding } from './finding.ts';
import type { StatedFigure } from './published-figure.ts';

interface Point {
  readonly figure: StatedFigure;
  readonly value: number;
  readonly period: Period;
}

/** Balances below these say nothing about a jump: three teams more in a commune of two are no wonder. */
const jumpFrom = 5;
const jumpTo = 20;

/** Figures of one indicator and area in periods of one kind, oldest first; only where the value is exact. */
function seriesOf(figures: readonly StatedFigure[]): Point[][] {
  const points = figures.flatMap((figure): Point[] => {
    const period = findPeriod(figure.period);
    const isExact = figure.rounding === 'exact' && figure.value !== null;
    return period && isExact && figure.indicator ? [{ figure, value: figure.value ?? 0, period }] : [];
  });
  const groups = Map.groupBy(
    points,
    ({ figure: { indicator, area, source }, period: { clock, kind } }) =>
      `${indicator} ${area} ${source} ${clock} ${kind}`,
  );
  return [...groups.values()].map((list) => list.sort((a, b) => (a.period.from < b.period.from ? -1 : 1)));
}

/**
 * A balance that doubles or halves from one period to the next, with enough behind it to be no chance: usually
 * another way of counting (households counted as points). Work in hand, which the product counts itself, is left out.
 */
function jumpsIn(series: readonly Point[]): Finding[] {
  return series.slice(1).flatMap((now, i) => {
    const before = series[i];
    if (!before) return [];
    const [small, large] = [Math.min(before.value, now.value), Math.max(before.value, now.value)];
    const isJump =
      small >= jumpFrom && large >= jumpTo && large >= 2 * small && large - small >= 6 * Math.sqrt(small);
    if (!isJump) return [];
    return [
      finding(
        'stock_jumps',
        'question',
        [now.figure, before.figure],
        {
          before: before.figure.printed,
          now: now.figure.printed,
          period: now.period.code,
          beforePeriod: before.period.code,
        },
        { left: large, right: small },
      ),
    ];
  });
}

/** Values of a flow, each against the others of the same area. */
function unusualIn(series: readonly Point[]): Finding[] {
  return series.flatMap(({ figure, value, period }, i) => {
    const others = series.filter((_, at) => at !== i).map((one) => one.value);
    const found = unusualAmong(value, others);
    if (!found) return [];
    return [
      finding('value_unusual', 'question', [figure], {
        now: figure.printed,
        usual: formatNumber(found.center, 1),
        compared: others.length,
        period: period.code,
        direction: found.score > 0 ? 'above' : 'below',
      }),
    ];
  });
}

/** Jumps of balances, and flows far from what the same area usually has. */
export const checkChanges = (figures: readonly StatedFigure[]): Finding[] =>
  seriesOf(figures).flatMap((series) => {
    const indicator = findIndicator(series[0]?.figure.indicator ?? '');
    if (indicator?.kind === 'sum') return unusualIn(series);
    return indicator?.kind === 'stock' && indicator.enteredBy !== 'system' ? jumpsIn(series) : [];
  });
