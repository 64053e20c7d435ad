/**
 * Slows guessing down without a lock that somebody could close on someone else: failures are counted for each pair of
 * an account and the place that it is tried from, a device that this account signed in from before or, for strangers,
 * a network. What many strangers do together is the business of the hash queue. Kept in memory: a restart forgets it.
 */
export interface SlowDown {
  /** Milliseconds to wait before this pair may try, 0 for now. */
  readonly wait: (account: string, place: string, now: Date) => number;
  /** Counts a try as failed. Called before the password is checked, so that a burst of tries counts as one each. */
  readonly tried: (account: string, place: string, now: Date) => void;
  /** Takes the count of the pair back. */
  readonly succeeded: (account: string, place: string) => void;
}

const freeTries = 5;
const longestWaitMs = 15 * 60_000;
const forgetAfterMs = 60 * 60_000;
const mostPairs = 50_000;

interface Pair {
  failures: number;
  lastAt: number;
}

/** Doubling from one second after the free tries. */
const waitAfter = (failures: number): number =>
  failures < freeTries ? 0 : Math.min(longestWaitMs, 1000 * 2 ** Math.min(failures - freeTries, 20));

export function newSlowDown(): SlowDown {
  /** The first in its order is the one that failed the longest ago. */
  const pairs = new Map<string, Pair>();
  const keyOf = (account: string, place: string) => `${place} ${account}`;
  const failuresOf = (pair: Pair | undefined, now: number): number =>
    pair && now - pair.lastAt <= forgetAfterMs ? pair.failures : 0;

  return {
    wait(account, place, now) {
      const pair = pairs.get(keyOf(account, place));
      const failures = failuresOf(pair, now.getTime());
      if (!pair || failures < freeTries) return 0;
      return Math.max(0, pair.lastAt + waitAfter(failures) - now.getTime());
    },
    tried(account, place, now) {
      const key = keyOf(account, place);
      const failures = failuresOf(pairs.get(key), now.getTime()) + 1;
      pairs.delete(key);
      pairs.set(key, { failures, lastAt: now.getTime() });
      const oldest = pairs.size > mostPairs ? pairs.keys().next().value : undefined;
      if (oldest !== undefined) pairs.delete(oldest);
    },
    succeeded(account, place) {
      pairs.delete(keyOf(account, place));
    },
  };
}
