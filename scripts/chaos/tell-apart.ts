/** What somebody learns who times answers of two kinds. */
export interface TellApart {
  /** Of the second kind's median over the first one's, in milliseconds. */
  readonly difference: number;
  /** How often an answer of the second kind takes longer than one of the first: 0.5 says nothing. */
  readonly longer: number;
  /** How likely kinds that are alike differ so much or more (Mann-Whitney, two-sided, normal approximation with ties). */
  readonly p: number;
}

const middle = (sorted: readonly number[]): number => {
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? Number.NaN) + (sorted[Math.floor(half)] ?? Number.NaN)) / 2;
};

/** Upper tail of the normal distribution (Abramowitz and Stegun 26.2.17, error below 7.5e-8). */
function tailOf(z: number): number {
  const t = 1 / (1 + 0.2316419 * z);
  const series =
    t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
}

/** Ranks from 1, equal values sharing theirs, and how much ties take from the variance. */
function ranked(values: readonly number[]): { rankOf: ReadonlyMap<number, number>; ties: number } {
  const sorted = [...values].sort((a, b) => a - b);
  const rankOf = new Map<number, number>();
  let ties = 0;
  for (let at = 0; at < sorted.length; ) {
    const value = sorted[at] ?? 0;
    let end = at;
    while (end < sorted.length && sorted[end] === value) end += 1;
    rankOf.set(value, (at + 1 + end) / 2);
    const same = end - at;
    ties += same ** 3 - same;
    at = end;
  }
  return { rankOf, ties };
}

/** Compares two kinds of answers by their times, whatever shape these have. Each needs twenty at least. */
export function tellApart(first: readonly number[], second: readonly number[]): TellApart {
  const [n, m] = [first.length, second.length];
  if (n < 20 || m < 20) throw new RangeError(`${n} and ${m} times are too few to compare`);
  const all = n + m;
  const { rankOf, ties } = ranked([...first, ...second]);
  const rankSum = second.reduce((sum, value) => sum + (rankOf.get(value) ?? 0), 0);
  const wins = rankSum - (m * (m + 1)) / 2;
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)));
  const z = variance > 0 ? Math.abs(wins - (n * m) / 2) / Math.sqrt(variance) : 0;
  const sorted = [first, second].map((values) => [...values].sort((a, b) => a - b));
  return {
    difference: middle(sorted[1] ?? []) - middle(sorted[0] ?? []),
    longer: wins / (n * m),
    p: Math.min(1, 2 * tailOf(z)),
  };
}
