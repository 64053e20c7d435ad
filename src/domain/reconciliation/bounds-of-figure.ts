import type { Bounds } from '#domain/numbers/rounding.ts';
import type { StatedFigure } from './published-figure.ts';

/** The interval in which the exact number behind a printed one lies. */
export const boundsOfFigure = ({ low, high, rounding }: StatedFigure): Bounds => ({
  low,
  high,
  open: rounding === 'over' || rounding === 'almost',
});

/** Interval of the sum of figures: unknown at an end where one of them is. */
export const sumOfBounds = (figures: readonly StatedFigure[]): Bounds => {
  const add = (ends: (number | null)[]): number | null =>
    ends.reduce<number | null>((sum, end) => (sum === null || end === null ? null : sum + end), 0);
  const all = figures.map(boundsOfFigure);
  return {
    low: add(all.map((one) => one.low)),
    high: add(all.map((one) => one.high)),
    open: all.some((one) => one.open),
  };
};
