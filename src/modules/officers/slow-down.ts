/**
 * Slows guessing down without a lock that a stranger could close on someone else. Failures are counted for each
 * pair of account and origin; an origin that fails on many accounts has a budget of its own, which a pair that has
 * signed in before never draws on. Kept in memory: a restart forgets it.
 */
export interface SlowDown {
  /** Milliseconds to wait before this pair may try, 0 for now. */
  readonly wait: (account: string, origin: string, now: Date) => number;
  /** Counts a try as failed. Called before the password is checked, so that a burst of tries counts as one each. */
  readonly tried: (account: string, origin: string, now: Date) => void;
  /** Whether this pair has signed in before. */
  readonly isKnown: (account: string, origin: string) => boolean;
  /** Takes the count of the pair back. */
  readonly succeeded: (account: string, origin: string) => void;
}

const freeTries = 5;
const longestWaitMs = 15 * 60_000;
const forgetAfterMs = 60 * 60_000;
/** An origin may fail this often at once, and again every so often. */
const originBurst = 30;
const originRefillMs = 2_000;
const mostPairs = 50_000;

interface Pair {
  failures: number;
  lastAt: number;
  known: boolean;
}

interface Budget {
  left: number;
  at: number;
}

/** Doubling from one second after the free tries. */
const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** Math.min(failures - freeTries, 20));

export function newSlowDown(): SlowDown {
  const pairs = new Map<string, Pair>();
  const origins = new Map<string, Budget>();
  const keyOf = (account: string, origin: string) => `${origin} ${account}`;

  const pairOf = (account: string, origin: string, now: number): Pair => {
    const key = keyOf(account, origin);
    const kept = pairs.get(key);
    const pair = kept ?? { failures: 0, lastAt: now, known: false };
    if (now - pair.lastAt > forgetAfterMs) pair.failures = 0;
    pairs.delete(key);
    pairs.set(key, pair);
    if (pairs.size > mostPairs) forgetOldest(pairs);
    return pair;
  };

  const budgetOf = (origin: string, now: number): Budget => {
    const budget = origins.get(origin) ?? { left: originBurst, at: now };
    budget.left = Math.min(originBurst, budget.left + (now - budget.at) / originRefillMs);
    budget.at = now;
    origins.delete(origin);
    origins.set(origin, budget);
    if (origins.size > mostPairs) forgetOldest(origins);
    return budget;
  };

  return {
    wait(account, origin, now) {
      const pair = pairOf(account, origin, now.getTime());
      const left = pair.lastAt + waitAfter(pair.failures) - now.getTime();
      if (left > 0 && pair.failures >= freeTries) return left;
      const budget = budgetOf(origin, now.getTime());
      return !pair.known && budget.left < 1 ? originRefillMs : 0;
    },
    tried(account, origin, now) {
      const pair = pairOf(account, origin, now.getTime());
      pair.failures += 1;
      pair.lastAt = now.getTime();
      if (!pair.known) budgetOf(origin, now.getTime()).left -= 1;
    },
    isKnown: (account, origin) => pairs.get(keyOf(account, origin))?.known === true,
    succeeded(account, origin) {
      const pair = pairs.get(keyOf(account, origin));
      const budget = origins.get(origin);
      if (budget && !pair?.known) budget.left += 1;
      if (pair) Object.assign(pair, { failures: 0, known: true });
    },
  };
}

function forgetOldest(map: Map<string, unknown>): void {
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}
