import type { Result } from './bench.ts';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

const rounded = (value: number) => Number(value.toPrecision(4));

/**
 * Measures the product and the limit in turn, so that whatever else the machine does falls on both.
 * @param sides each gives one measurement in `unit`; a unit of time counts the other way round
 */
export async function alternate(
  named: { name: string; size: string; unit: 'per second' | 'ms'; rounds: number },
  sides: { product: () => Promise<number>; limit: () => Promise<number> },
): Promise<Result> {
  const rounds: { product: number; limit: number }[] = [];
  for (let round = 0; round < named.rounds; round += 1) {
    // the second of a pair meets warmer caches: take turns at that too
    const order = round % 2 === 0 ? (['product', 'limit'] as const) : (['limit', 'product'] as const);
    const pair = { product: 0, limit: 0 };
    for (const side of order) pair[side] = await sides[side]();
    rounds.push(pair);
  }
  const ratios = rounds.map(({ product, limit }) =>
    named.unit === 'ms' ? limit / product : product / limit,
  );
  return {
    name: named.name,
    size: named.size,
    unit: named.unit,
    product: rounded(median(rounds.map((round) => round.product))),
    limit: rounded(median(rounds.map((round) => round.limit))),
    ratio: rounded(median(ratios)),
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
    runs: rounds.length,
  };
}
