import type { Result } from './bench.ts';

/** The value below which so great a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const p95 = (spans: readonly number[]): number => quantile(spans, 0.95);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return low === undefined || high === undefined ? Number.NaN : (low + high) / 2;
};

const rounded = (value: number) => Number(value.toPrecision(4));

/** One round: what each side gave. */
export interface Pair<T> {
  readonly product: T;
  readonly limit: T;
}

interface Named {
  readonly name: string;
  readonly size: string;
  readonly unit: 'per second' | 'ms';
}

/** Has both sides work in turn, so that whatever else the machine does falls on both. */
export async function inTurn<T>(
  rounds: number,
  sides: { product: () => Promise<T>; limit: () => Promise<T> },
): Promise<Pair<T>[]> {
  const pairs: Pair<T>[] = [];
  for (let round = 0; round < rounds; round += 1) {
    // the second of a pair meets warmer caches: take turns at that too
    if (round % 2 === 0) {
      const product = await sides.product();
      pairs.push({ product, limit: await sides.limit() });
    } else {
      const limit = await sides.limit();
      pairs.push({ product: await sides.product(), limit });
    }
  }
  return pairs;
}

/** A line of results from the rounds; a unit of time counts the other way round. */
export function compare(named: Named, pairs: readonly Pair<number>[]): Result {
  const ratios = pairs.map(({ product, limit }) => (named.unit === 'ms' ? limit / product : product / limit));
  return {
    name: named.name,
    size: named.size,
    unit: named.unit,
    product: rounded(median(pairs.map(({ product }) => product))),
    limit: rounded(median(pairs.map(({ limit }) => limit))),
    ratio: rounded(median(ratios)),
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
    runs: pairs.length,
  };
}

/** Measures the product and the limit in turn; each side gives one measurement in `unit`. */
export async function alternate(
  named: Named & { rounds: number },
  sides: { product: () => Promise<number>; limit: () => Promise<number> },
): Promise<Result> {
  return compare(named, await inTurn(named.rounds, sides));
}

/** Times in milliseconds beside a target as the limit: above 1 means that it is met. The ratio is that of a quantile. */
export function against(
  { name, size, target }: { name: string; size: string; target: number },
  times: readonly number[],
  share: number,
): Result {
  const measured = quantile(times, share);
  return {
    ...{ name, size, unit: 'ms', product: rounded(measured), limit: target },
    ratio: rounded(target / measured),
    min: rounded(target / Math.max(...times)),
    max: rounded(target / Math.min(...times)),
    runs: times.length,
  };
}
