import { newBudgets } from './try-budgets.ts';
import type { Claim } from './turn-line.ts';

/**
 * What is held against a stranger's try. `clean`: nothing worth mentioning. `suspect`: its origin, its account or all
 * strangers together have had many wrong ones of late. `spent`: so many that it has to wait for the next one.
 */
export type Standing = 'clean' | 'suspect' | 'spent';

/** Wrong tries of strangers that cost a hash: of an origin, for an account, of all together. In milliseconds. */
export interface GuessBudgets {
  readonly standing: (claim: Claim, now: number) => Standing;
  /** Counted before the password is looked at, so that tries at the same moment are all counted. */
  readonly charge: (claim: Claim, now: number) => void;
  /** The password was right. */
  readonly giveBack: (claim: Claim) => void;
}

/** An office of sixty behind one address mistypes; a machine that guesses does nothing else. */
const ofOrigin = { burst: 20, refillMs: 4000, most: 50_000 } as const;
/** A botnet has so many guesses a day at one name: 21,600. Its owner's own devices draw on no budget. */
const forAccount = { burst: 10, refillMs: 4000, most: 50_000 } as const;
/** Many origins at many names look like many honest strangers, but for being wrong. */
const ofAll = { burst: 60, refillMs: 500, most: 1 } as const;

const standingOf = (left: number, { burst }: { burst: number }): Standing =>
  left < 1 ? 'spent' : left < burst / 2 ? 'suspect' : 'clean';

export function newGuessBudgets(): GuessBudgets {
  const origins = newBudgets(ofOrigin);
  const accounts = newBudgets(forAccount);
  const all = newBudgets(ofAll);
  return {
    standing({ origin, account }, now) {
      const standings = [
        standingOf(origins.left(origin, now), ofOrigin),
        standingOf(accounts.left(account, now), forAccount),
        standingOf(all.left('all', now), ofAll),
      ];
      return (
        standings.find((one) => one === 'spent') ?? standings.find((one) => one === 'suspect') ?? 'clean'
      );
    },
    charge({ origin, account }, now) {
      origins.take(origin, now);
      accounts.take(account, now);
      all.take('all', now);
    },
    giveBack({ origin, account }) {
      origins.giveBack(origin);
      accounts.giveBack(account);
      all.giveBack('all');
    },
  };
}
