import { median } from './median.ts';

/** How a count stands among comparable ones. */
export interface Unusual {
  /** Median of the comparable counts. */
  readonly center: number;
  /** Distance from the median in robust standard deviations; its sign is the direction. */
  readonly score: number;
}

/** Comparable counts below which nothing is said: a median of three proves little. */
const fewestComparable = 5;

/** Steps of one count: a count below it or a difference below it is chance as far as anyone can tell. */
const smallestDifference = 10;

/** Robust standard deviations from which a count is shown to a person. Chance alone reaches it once in millions. */
const unusualScore = 6;

/** Counts on a scale on which chance has a spread of one, however small they are (Anscombe 1948). */
const stabilised = (count: number): number => 2 * Math.sqrt(Math.max(count, 0) + 3 / 8);

/**
 * Whether a count is far from comparable ones. The distance is taken on Anscombe's scale, where a Poisson count has
 * standard deviation 1 whatever its size, and divided by what the others really spread (1.4826 × the median distance
 * from the median) where that is more than chance. So 0 → 4 in a small commune is nothing, 40 → 400 is. Null where
 * there are fewer than five to compare with, where the difference is below ten, or where it is not unusual.
 */
export function unusualAmong(count: number, others: readonly number[]): Unusual | null {
  const center = median(others);
  if (others.length < fewestComparable || center === null) return null;
  if (Math.abs(count - center) < smallestDifference) return null;
  const scaled = others.map(stabilised);
  const middle = median(scaled) ?? 0;
  const spread = median(scaled.map((one) => Math.abs(one - middle))) ?? 0;
  const score = (stabilised(count) - middle) / Math.max(1, 1.4826 * spread);
  return Math.abs(score) >= unusualScore ? { center, score } : null;
}
