import { availableParallelism } from 'node:os';
import { Failure } from '#platform/failure.ts';

/** Who waits: a pair that has signed in before goes first; strangers take turns by origin. */
export interface Waiting {
  readonly known: boolean;
  readonly origin: string;
}

/** Runs slow password hashes a few at a time, so that a flood of guesses waits for itself and not for others. */
export interface HashQueue {
  /** @throws Failure `too_many` at once when too many strangers wait already, of this origin or of all */
  readonly run: <T>(who: Waiting, work: () => Promise<T>) => Promise<T>;
}

/** For spans only: it counts on whatever the clock does. */
const ticks = (): number => process.uptime() * 1000;

const mostOfOrigin = 4;
const mostStrangers = 64;

/**
 * @param width how many run at once. Strangers never hold all of them, and under pressure rest between two as long as
 * the last one took, so that a core stays free for everything else.
 */
export function newHashQueue(width = Math.max(2, availableParallelism())): HashQueue {
  const known: (() => void)[] = [];
  /** Origin → its waiting strangers; the map's order is whose turn it is. */
  const strangers = new Map<string, (() => void)[]>();
  let waitingStrangers = 0;
  let running = 0;
  let runningStrangers = 0;
  let restUntil = 0;

  const nextStranger = (): (() => void) | undefined => {
    const [first] = strangers;
    if (!first) return undefined;
    const [origin, queue] = first;
    const start = queue.shift();
    strangers.delete(origin);
    if (queue.length > 0) strangers.set(origin, queue);
    waitingStrangers -= 1;
    return start;
  };

  const startNext = (): void => {
    while (running < width) {
      const mayStart = runningStrangers < width - 1 && ticks() >= restUntil;
      const start = known.shift() ?? (mayStart ? nextStranger() : undefined);
      if (!start) return;
      start();
    }
  };

  const rest = (began: number): void => {
    if (waitingStrangers === 0) return;
    const took = ticks() - began;
    restUntil = ticks() + took;
    setTimeout(startNext, took + 1).unref();
  };

  const turn = ({ known: isKnown, origin }: Waiting): Promise<void> =>
    new Promise((resolve, reject) => {
      const start = () => {
        running += 1;
        if (!isKnown) runningStrangers += 1;
        resolve();
      };
      if (isKnown) known.push(start);
      else {
        const queue = strangers.get(origin) ?? [];
        if (queue.length >= mostOfOrigin || waitingStrangers >= mostStrangers) {
          reject(new Failure('too_many'));
          return;
        }
        queue.push(start);
        strangers.set(origin, queue);
        waitingStrangers += 1;
      }
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
          rest(began);
        }
        startNext();
      }
    },
  };
}
