export type Step = 1 | 2 | 3 | 4 | 5;

/** One colour of the map and the values that have it. */
export interface StepRange {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/**
 * Up to five steps from pale to dark with about as many communes in each; equal values never differ in colour. Zero,
 * where it occurs, is the palest alone: nothing happened is not the same as little.
 */
export function stepsOf(values: readonly number[]): StepRange[] {
  const sorted = [...values].sort((a, b) => a - b);
  const zero = sorted[0] === 0;
  const rest = zero ? sorted.filter((value) => value !== 0) : sorted;
  const distinct = [...new Set(rest)];
  const wanted = Math.min(zero ? 4 : 5, distinct.length);
  const ends = Array.from(
    { length: wanted },
    (_, i) => rest[Math.ceil(((i + 1) * rest.length) / wanted) - 1] ?? 0,
  );
  const groups = [...new Set(ends)].map((end, i, all) =>
    distinct.filter((v) => v <= end && v > (all[i - 1] ?? -Infinity)),
  );
  const ranges = [...(zero ? [[0]] : []), ...groups.filter((group) => group.length > 0)];
  return ranges.map((group, i) => ({
    step: stepAt(i, ranges.length),
    from: group[0] ?? 0,
    to: group.at(-1) ?? 0,
  }));
}

/** Fewer ranges than colours are spread over them, the darkest always used: one range is the middle. */
const stepAt = (i: number, count: number): Step =>
  (count === 1 ? 3 : 1 + Math.round((i * 4) / (count - 1))) as Step;

/** The step of a value. */
export const stepOf = (steps: readonly StepRange[], value: number): Step | undefined =>
  steps.find(({ from, to }) => value >= from && value <= to)?.step;
