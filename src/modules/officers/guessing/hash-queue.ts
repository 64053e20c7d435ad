import { availableParallelism } from 'node:os';
import { Failure } from '#platform/failure.ts';
import { type GuessBudgets, newGuessBudgets } from './guess-budgets.ts';
import { type Claim, newTurnLine } from './turn-line.ts';

/** Who waits for a hash. */
export interface Waiting extends Claim {
  /** A device that this account has signed in from before, or an open session: it never waits for strangers. */
  readonly known: boolean;
  /** Ends when the caller has gone: nobody waits for the answer then. */
  readonly gone?: AbortSignal | undefined;
}

/** Runs slow password hashes a few at a time, so that a flood of guesses waits for itself and not for others. */
export interface HashQueue {
  /**
   * @param work throws where the password is wrong: that is what a stranger is charged for
   * @throws Failure `too_many` unrun: at once when the line is full of better ones or its origin or account is spent,
   *   later when its turn does not come in time or its caller goes
   */
  readonly run: <T>(who: Waiting, work: () => Promise<T>) => Promise<T>;
}

export interface QueueLimits {
  /** Hashes at once for those known, and one fewer for clean strangers; suspects have one place of their own. */
  readonly width?: number;
  /** Milliseconds that anybody waits at most. */
  readonly patience?: number;
  /** Milliseconds from any start; for spans only. */
  readonly ticks?: () => number;
}

/** Nobody looks at a sign-in form for longer; so the line of a flood is gone soon after it. */
const patienceMs = 10_000;
/** Claims that wait at once. An office of sixty behind one address is not a flood. */
const most = 128;
/** Of an origin or for an account that is spent, so many may wait for the next try. */
const mostOfSpent = 3;
/** While strangers wait, the line is looked through so often for spent ones that may again and for stale ones. */
const lookEveryMs = 100;
/** Suspects stand back for everybody else and strangers for those known, unless the queue never rests for so long. */
const standBackMs = 2000;

type Lane = 'known' | 'clean' | 'suspect';

interface Claimant extends Claim {
  readonly since: number;
  readonly start: (lane: Lane) => void;
  readonly refuse: () => void;
}

export function newHashQueue(
  {
    width = Math.max(2, availableParallelism()),
    patience = patienceMs,
    ticks = () => process.uptime() * 1000,
  }: QueueLimits = {},
  budgets: GuessBudgets = newGuessBudgets(),
): HashQueue {
  const known = newTurnLine<Claimant>(most);
  const strangers = newTurnLine<Claimant>(most);
  const running: Record<Lane, number> = { known: 0, clean: 0, suspect: 0 };
  /** Since when somebody who is no suspect has been at it without a pause. */
  let busySince = Number.POSITIVE_INFINITY;
  let look: NodeJS.Timeout | undefined;

  const isIdle = (): boolean => running.known + running.clean === 0;

  const laneOf = (claim: Claim): Lane | undefined => {
    const standing = budgets.standing(claim, ticks());
    const mayPress = ticks() - busySince >= standBackMs;
    if (standing === 'clean') {
      return running.clean < width - 1 && (running.known < width || mayPress) ? 'clean' : undefined;
    }
    const mayBegin = running.suspect === 0 && (isIdle() || mayPress);
    return standing === 'suspect' && mayBegin ? 'suspect' : undefined;
  };

  const start = (claimant: Claimant, lane: Lane): void => {
    if (lane !== 'suspect' && isIdle()) busySince = ticks();
    running[lane] += 1;
    if (lane !== 'known') budgets.charge(claimant, ticks());
    claimant.start(lane);
  };

  const serve = (): void => {
    while (running.known < width) {
      const next = known.next(() => true);
      if (!next) break;
      start(next, 'known');
    }
    for (;;) {
      const next = strangers.next((claim) => laneOf(claim) !== undefined);
      const lane = next && laneOf(next);
      if (!lane) break;
      start(next, lane);
    }
    lookAgain();
  };

  const lookAgain = (): void => {
    if (look || known.waiting().length + strangers.waiting().length === 0) return;
    look = setTimeout(() => {
      look = undefined;
      for (const line of [known, strangers]) {
        for (const stale of line.waiting().filter(({ since }) => ticks() - since > patience)) {
          line.leave(stale);
          stale.refuse();
        }
      }
      serve();
    }, lookEveryMs).unref();
  };

  const join = (who: Waiting, started: (lane: Lane) => void, refused: () => void): void => {
    const line = who.known ? known : strangers;
    const isSpent = !who.known && budgets.standing(who, ticks()) === 'spent';
    if (who.gone?.aborted || (isSpent && line.crowdAround(who) >= mostOfSpent)) {
      refused();
      return;
    }
    const leaveAndRefuse = () => {
      line.leave(claimant);
      refused();
    };
    const claimant: Claimant = {
      origin: who.origin,
      account: who.account,
      since: ticks(),
      start(lane) {
        who.gone?.removeEventListener('abort', leaveAndRefuse);
        started(lane);
      },
      refuse: refused,
    };
    who.gone?.addEventListener('abort', leaveAndRefuse, { once: true });
    line.join(claimant)?.refuse();
    serve();
  };

  return {
    async run(who, work) {
      const lane = await new Promise<Lane>((started, refused) => {
        join(who, started, () => refused(new Failure('too_many')));
      });
      try {
        const result = await work();
        if (lane !== 'known') budgets.giveBack(who);
        return result;
      } finally {
        running[lane] -= 1;
        if (isIdle()) busySince = Number.POSITIVE_INFINITY;
        serve();
      }
    },
  };
}
