/** Numbers that look random and are the same on every machine: a sample home can be made twice. */
export interface Random {
  /** From 0, below 1. */
  fraction(): number;
  /** Whether something of this probability happens. */
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** One of the keys, each as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** How many of something that happens `mean` times on average. */
  poisson(mean: number): number;
  /** Around `median`, long-tailed: about two thirds lie within a factor of e^spread. */
  lognormal(median: number, spread: number): number;
  bytes(count: number): Uint8Array;
}

const rotate = (x: number, by: number): number => (x << by) | (x >>> (32 - by));

/** Four words of state from a name: 128 bits, so that tens of thousands of streams never meet. */
function stateOf(name: string): [number, number, number, number] {
  const lane = (offset: number, prime: number): number => {
    let hash = offset;
    for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), prime);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
  };
  return [
    lane(0x811c9dc5, 0x01000193),
    lane(0x3c6ef372, 0x2c1b3c6d),
    lane(0xa54ff53a, 0x297a2d39),
    lane(0x510e527f, 0x5bd1e995),
  ];
}

/** A stream of its own for each path (xoshiro128**): what one part draws never moves another. */
export function randomOf(...path: readonly (string | number)[]): Random {
  let [a, b, c, d] = stateOf(path.join('\u001f'));
  const word = (): number => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result >>> 0;
  };
  const fraction = (): number => word() / 2 ** 32;
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - fraction())) * Math.cos(2 * Math.PI * fraction());
  return {
    fraction,
    chance: (probability) => fraction() < probability,
    pick: (list) => list[Math.floor(fraction() * list.length)] as (typeof list)[number],
    weighted: (weights) => weightedOf(weights, fraction()),
    poisson(mean) {
      let left = fraction();
      let term = Math.exp(-mean);
      let count = 0;
      while (left > term && count < 1000) {
        left -= term;
        count += 1;
        term *= mean / count;
      }
      return count;
    },
    lognormal: (median, spread) => median * Math.exp(spread * normal()),
    bytes: (count) => Uint8Array.from({ length: count }, () => word() >>> 24),
  };
}

function weightedOf<K extends string>(weights: Readonly<Record<K, number>>, fraction: number): K {
  const entries = Object.entries(weights) as [K, number][];
  let left = fraction * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [key, weight] of entries) {
    left -= weight;
    if (left < 0) return key;
  }
  return (entries.at(-1) as [K, number])[0];
}
