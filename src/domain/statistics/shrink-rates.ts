/** What is counted in one area, and out of how much. */
export interface CountedRate {
  readonly area: string;
  readonly count: number;
  /** Residents, or the whole of a share. */
  readonly exposure: number;
}

export interface ShrunkRate extends CountedRate {
  /** As counted: count / exposure. */
  readonly raw: number;
  /** Drawn towards the rate of all, the more so the less there is to go by. */
  readonly shrunk: number;
  /** How much of the area's own rate stands in it: 1 all, 0 nothing. */
  readonly weight: number;
  /** Place from 1, by the shrunk rate; null below the minimum volume. */
  readonly rank: number | null;
}

/** Fewer than so many expected cases prove nothing about an area. */
const smallestExpected = 5;

/**
 * Rates that may be put in order: each is drawn towards the overall rate by the empirical Bayes estimator of Marshall
 * (1991), so that a commune of one record is neither first nor last by chance. `kind` tells how much chance alone
 * moves a rate: counts per resident (Poisson) or shares of a whole (binomial). Areas whose expected count is below
 * `smallestExpected` have a rate and no rank.
 */
export function shrinkRates(rates: readonly CountedRate[], kind: 'rate' | 'share'): ShrunkRate[] {
  const known = rates.filter(({ exposure }) => exposure > 0);
  const exposure = known.reduce((sum, one) => sum + one.exposure, 0);
  const overall = exposure > 0 ? known.reduce((sum, { count }) => sum + count, 0) / exposure : 0;
  const chance = kind === 'rate' ? overall : overall * (1 - overall);
  const spread = known.reduce(
    (sum, one) => sum + one.exposure * (one.count / one.exposure - overall) ** 2,
    0,
  );
  const meanExposure = exposure / Math.max(known.length, 1);
  // variance between areas beyond chance; none is none
  const between = exposure > 0 ? Math.max(0, spread / exposure - chance / meanExposure) : 0;
  const shrunk = known.map((one) => {
    const raw = one.count / one.exposure;
    const within = chance / one.exposure;
    const weight = between + within > 0 ? between / (between + within) : 0;
    return { ...one, raw, weight, shrunk: overall + weight * (raw - overall) };
  });
  const isEnough = (one: CountedRate): boolean => overall * one.exposure >= smallestExpected;
  const order = shrunk.filter(isEnough).sort((a, b) => b.shrunk - a.shrunk);
  const places = new Map(
    order.map((one) => [one.area, 1 + order.filter((other) => other.shrunk > one.shrunk).length]),
  );
  return shrunk.map((one) => ({ ...one, rank: places.get(one.area) ?? null }));
}
