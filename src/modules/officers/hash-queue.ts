import { availableParallelism } from 'node:os';
import { Failure } from '#platform/failure.ts';

/** Who waits: a pair that has signed in before goes first; strangers take turns by origin. */
export interface Waiting {
  readonly known: boolean;
  readonly origin: string;
  /** Whose password is tried. */
  readonly account: string;
}

/** Runs slow password hashes a few at a time, so that a flood of guesses waits for itself and not for others. */
export interface HashQueue {
  /**
   * @throws Failure `too_many` at once when too many strangers wait already: of this origin, for this account, or in
   * all; and when a stranger's turn did not come in time
   */
  readonly run: <T>(who: Waiting, work: () => Promise<T>) => Promise<T>;
}

/** For spans only: it counts on whatever the clock does. */
const ticks = (): number => process.uptime() * 1000;

// A course of thirty officers may sit behind one address; nobody signs in to one account three times at once.
const most = { ofOrigin: 32, forAccount: 3, strangers: 96 } as const;

/** Nobody looks at a sign-in form for longer; so the queue of a flood is gone soon after it. */
const patienceMs = 10_000;

interface Stranger {
  readonly who: Waiting;
  readonly since: number;
  readonly start: () => void;
  readonly giveUp: () => void;
}

/** Under pressure strangers rest so many times as long as their last hash took: a core stays free for all else. */
const restFactor = 3;

/**
 * @param width how many run at once. Strangers never hold all of them, and begin none while someone known is at it.
 * @param patience milliseconds that a stranger waits at most
 */
export function newHashQueue(width = Math.max(2, availableParallelism()), patience = patienceMs): HashQueue {
  const known: (() => void)[] = [];
  /** Origin → its waiting strangers; the map's order is whose turn it is. */
  const origins = new Map<string, Stranger[]>();
  const accounts = new Map<string, number>();
  let strangers = 0;
  let running = 0;
  let runningStrangers = 0;
  let runningKnown = 0;
  /** Places of strangers that rest. */
  let resting = 0;

  const count = (account: string, by: 1 | -1): void => {
    strangers += by;
    const left = (accounts.get(account) ?? 0) + by;
    if (left === 0) accounts.delete(account);
    else accounts.set(account, left);
  };

  const nextStranger = (): (() => void) | undefined => {
    for (const [origin, queue] of origins) {
      const next = queue.shift();
      origins.delete(origin);
      if (queue.length > 0) origins.set(origin, queue);
      if (!next) continue;
      count(next.who.account, -1);
      if (ticks() - next.since <= patience) return next.start;
      next.giveUp();
    }
    return undefined;
  };

  /** Whoever waited too long makes room: a flood that has ended holds nobody off. */
  const dropStale = (): void => {
    const now = ticks();
    for (const [origin, queue] of origins) {
      const [stale, fresh] = [
        queue.filter(({ since }) => now - since > patience),
        queue.filter(({ since }) => now - since <= patience),
      ];
      if (fresh.length > 0) origins.set(origin, fresh);
      else origins.delete(origin);
      for (const { who, giveUp } of stale) {
        count(who.account, -1);
        giveUp();
      }
    }
  };

  const startNext = (): void => {
    while (running < width) {
      const mayStart = runningKnown === 0 && runningStrangers + resting < width - 1;
      const start = known.shift() ?? (mayStart ? nextStranger() : undefined);
      if (!start) return;
      start();
    }
  };

  const rest = (took: number): void => {
    if (strangers === 0) return;
    resting += 1;
    setTimeout(() => {
      resting -= 1;
      startNext();
    }, took * restFactor).unref();
  };

  const wait = (who: Waiting, start: () => void, giveUp: () => void): void => {
    if (strangers >= most.strangers) dropStale();
    const queue = origins.get(who.origin) ?? [];
    const isFull =
      queue.length >= most.ofOrigin ||
      (accounts.get(who.account) ?? 0) >= most.forAccount ||
      strangers >= most.strangers;
    if (isFull) throw new Failure('too_many');
    queue.push({ who, since: ticks(), start, giveUp });
    origins.set(who.origin, queue);
    count(who.account, 1);
  };

  const turn = (who: Waiting): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = () => {
        running += 1;
        if (who.known) runningKnown += 1;
        else runningStrangers += 1;
        resolve();
      };
      if (who.known) known.push(start);
      else wait(who, start, () => reject(new Failure('too_many')));
      startNext();
    });

  return {
    async run(who, work) {
      await turn(who);
      const began = ticks();
      try {
        return await work();
      } finally {
        running -= 1;
        if (who.known) runningKnown -= 1;
        else {
          runningStrangers -= 1;
          rest(ticks() - began);
        }
        startNext();
      }
    },
  };
}
