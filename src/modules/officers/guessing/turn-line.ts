/** What asks for a turn: where it comes from and whose password it tries. Either can be flooded. */
export interface Claim {
  readonly origin: string;
  readonly account: string;
}

/** Claims that wait for their turn. */
export interface TurnLine<T extends Claim> {
  /** Takes a claim in. @returns the claim that is let go for it, when the line is full: it may be the same one */
  readonly join: (claim: T) => T | undefined;
  /** The claim whose turn it is among those that may; it has had its turn and waits no more. */
  readonly next: (may: (claim: T) => boolean) => T | undefined;
  /** Lets a claim go without a turn. */
  readonly leave: (claim: T) => void;
  /** How many wait of its origin or for its account, whichever is more. */
  readonly crowdAround: (claim: Claim) => number;
  /** In the order in which they came. */
  readonly waiting: () => readonly T[];
}

/** So many origins and accounts are remembered; the one whose turn is the longest ago is forgotten first. */
const remembered = 20_000;

const sourcesOf = ({ origin, account }: Claim) => [`from ${origin}`, `to ${account}`] as const;

/**
 * The order in which strangers are served. The turn goes to the claim whose origin and account have both had none for
 * the longest; of the two the later turn counts. So the turns between a newcomer's arrival and its own share no origin
 * and no account, and there are never more of them than origins and accounts it takes to name every claim of the flood
 * by one of them (Kőnig 1931: a largest matching is as large as a smallest cover): one for a machine that guesses at a
 * thousand names, and one for a thousand machines that guess at one name.
 * @param most claims that wait at once; then the newest of the most crowded origin or account is let go: a flood pushes
 *   out itself, and somebody alone only where everybody is
 */
export function newTurnLine<T extends Claim>(most: number): TurnLine<T> {
  const waiting: T[] = [];
  const crowds = new Map<string, number>();
  const lastTurns = new Map<string, number>();
  let turns = 0;

  const crowdAround = (claim: Claim): number =>
    Math.max(...sourcesOf(claim).map((source) => crowds.get(source) ?? 0));
  const lastTurn = (claim: Claim): number =>
    Math.max(...sourcesOf(claim).map((source) => lastTurns.get(source) ?? 0));

  const count = (claim: Claim, by: 1 | -1): void => {
    for (const source of sourcesOf(claim)) {
      const left = (crowds.get(source) ?? 0) + by;
      if (left > 0) crowds.set(source, left);
      else crowds.delete(source);
    }
  };

  const leave = (claim: T): void => {
    const at = waiting.indexOf(claim);
    if (at < 0) return;
    waiting.splice(at, 1);
    count(claim, -1);
  };

  const remember = (source: string): void => {
    lastTurns.delete(source);
    lastTurns.set(source, turns);
    const oldest = lastTurns.size > remembered ? lastTurns.keys().next().value : undefined;
    if (oldest !== undefined) lastTurns.delete(oldest);
  };

  return {
    join(claim) {
      waiting.push(claim);
      count(claim, 1);
      if (waiting.length <= most) return undefined;
      const letGo = waiting.reduce((worst, one) => (crowdAround(one) >= crowdAround(worst) ? one : worst));
      leave(letGo);
      return letGo;
    },
    next(may) {
      let first: T | undefined;
      for (const claim of waiting) {
        if ((!first || lastTurn(claim) < lastTurn(first)) && may(claim)) first = claim;
      }
      if (!first) return undefined;
      leave(first);
      turns += 1;
      for (const source of sourcesOf(first)) remember(source);
      return first;
    },
    leave,
    crowdAround,
    waiting: () => waiting,
  };
}
