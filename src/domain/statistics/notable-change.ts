/** Standard deviations of a difference of two counts from which it is told as a change. */
const notable = 3;

/**
 * How far two counts differ in what chance alone would do to them (the difference of two Poisson counts has variance
 * a + b). Zero where fewer than ten differ: growth from 2 to 6 is no news.
 */
export function changeScore(before: number, now: number): number {
  const difference = now - before;
  if (Math.abs(difference) < 10) return 0;
  return difference / Math.sqrt(Math.max(1, Math.max(before, 0) + Math.max(now, 0)));
}

export const isNotable = (score: number): boolean => Math.abs(score) >= notable;
