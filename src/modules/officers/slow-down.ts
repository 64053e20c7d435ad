import { newBudgets } from './try-budgets.ts';

/**
 * Slows guessing down without a lock that a stranger could close on someone else. Failures are counted for each
 * pair of account and origin; an origin that fails on many accounts has a budget of its own, which a pair that has
 * signed in before never draws on. An account has none: whoever guesses at it from many places would shut its owner
 * out of a new one. Kept in memory: a restart forgets it.
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
const mostPairs = 50_000;
/** So often an origin may fail at once, and again every so often. */
const budget = { burst: 30, refillMs: 2_000 } as const;

interface Pair {
  failures: number;
  lastAt: number;
  known: boolean;
}

/** Doubling from one second after the free tries. */
const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** Math.min(failures - freeTries, 20));

export function newSlowDown(): SlowDown {
  const pairs = new Map<string, Pair>();
  const origins = newBudgets({ ...budget, most: mostPairs });
  const keyOf = (account: string, origin: string) => `${origin} ${account}`;

  const pairOf = (account: string, origin: string, now: number): Pair => {
    const key = keyOf(account, origin);
    const pair = pairs.get(key) ?? { failures: 0, lastAt: now, known: false };
    if (now - pair.lastAt > forgetAfterMs) pair.failures = 0;
    pairs.delete(key);
    pairs.set(key, pair);
    if (pairs.size > mostPairs) forgetOldest(pairs);
    return pair;
  };

  return {
    wait(account, origin, now) {
      const at = now.getTime();
      const pair = pairOf(account, origin, at);
      const left = pair.lastAt + waitAfter(pair.failures) - at;
      if (left > 0 && pair.failures >= freeTries) return left;
      return pair.known || origins.mayTake(origin, at) ? 0 : budget.refillMs;
    },
    tried(account, origin, now) {
      const at = now.getTime();
      const pair = pairOf(account, origin, at);
      pair.failures += 1;
      pair.lastAt = at;
      if (!pair.known) origins.take(origin, at);
    },
    isKnown: (account, origin) => pairs.get(keyOf(account, origin))?.known === true,
    succeeded(account, origin) {
      const pair = pairs.get(keyOf(account, origin));
      if (!pair?.known) origins.giveBack(origin);
      if (pair) Object.assign(pair, { failures: 0, known: true });
    },
  };
}

/** The first in the order of a map is the one that was used the longest ago. */
function forgetOldest(map: Map<string, unknown>): void {
  const oldest = map.keys().next().value;
  if (oldest !== undefined) map.delete(oldest);
}
