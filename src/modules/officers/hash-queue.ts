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
  /** @throws Failure `too_many` at once when too many strangers wait already: of this origin, for this account, or in all */
  readonly run: <T>(who: Waiting, work: () => Promise<T>) => Promise<T>;
}

/** For spans only: it counts on whatever the clock does. */
const ticks = (): number => process.uptime() * 1000;

// A course of thirty officers may sit behind one address; nobody signs in to one account three times at once.
const most = { ofOrigin: 32, forAccount: 3, strangers: 96 } as const;

interface Stranger {
  readonly who: Waiting;
  readonly start: () => void;
}

/**
 * @param width how many run at once. Strangers never hold all of them, and under pressure rest between two as long as
 * the last one took, so that a core stays free for everything else.
 */
export function newHashQueue(width = Math.max(2, availableParallelism())): HashQueue {
  const known: (() => void)[] = [];
  /** Origin → its waiting strangers; the map's order is whose turn it is. */
  const origins = new Map<string, Stranger[]>();
  const accounts = new Map<string, number>();
  let strangers = 0;
  let running = 0;
  let runningStrangers = 0;
  /** Places of strangers that rest. */
  let resting = 0;

  const count = (account: string, by: 1 | -1): void => {
    strangers += by;
    const left = (accounts.get(account) ?? 0) + by;
    if (left === 0) accounts.delete(account);
    else accounts.set(account, left);
  };

  const nextStranger = (): (() => void) | undefined => {
    const [first] = origins;
    if (!first) return undefined;
    const [origin, queue] = first;
    const next = queue.shift();
    origins.delete(origin);
    if (queue.length > 0) origins.set(origin, queue);
    if (next) count(next.who.account, -1);
    return next?.start;
  };

  const startNext = (): void => {
    while (running < width) {
      const mayStart = runningStrangers + resting < width - 1;
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
    }, took).unref();
  };

  const wait = (who: Waiting, start: () => void): void => {
    const queue = origins.get(who.origin) ?? [];
    const isFull =
      queue.length >= most.ofOrigin ||
      (accounts.get(who.account) ?? 0) >= most.forAccount ||
      strangers >= most.strangers;
    if (isFull) throw new Failure('too_many');
    queue.push({ who, start });
    origins.set(who.origin, queue);
    count(who.account, 1);
  };

  const turn = (who: Waiting): Promise<void> =>
    new Promise((resolve) => {
      const start = () => {
        running += 1;
        if (!who.known) runningStrangers += 1;
        resolve();
      };
      if (who.known) known.push(start);
      else wait(who, start);
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
        if (!who.known) {
          runningStrangers -= 1;
          rest(ticks() - began);
        }
        startNext();
      }
    },
  };
}
