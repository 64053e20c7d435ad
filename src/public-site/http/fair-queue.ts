import { Failure } from '#platform/failure.ts';

/** Work of one kind from one origin. The kinds are served in turn, and within each its origins. */
export interface Turn {
  /** Stands for the origin; who it is cannot be told from it. */
  readonly origin: string;
  readonly kind: string;
  /** How much of a turn it takes: 1 for a page, more for what keeps the machine longer. */
  readonly cost: number;
}

export interface FairQueue {
  /** Runs the work when its turn has come. @throws Failure too_many when it was let go, unrun, for a shorter lane */
  run<T>(turn: Turn, work: () => Promise<T>): Promise<T>;
  /** How many wait. */
  waiting(): number;
}

interface Waiting {
  readonly cost: number;
  readonly start: () => void;
  readonly refuse: () => void;
}

interface Lane {
  readonly origin: string;
  readonly kind: Kind;
  readonly waiting: Waiting[];
  credit: number;
}

interface Kind {
  readonly lanes: Map<string, Lane>;
  /** Its lanes, all with somebody waiting, the one whose turn it is first. */
  readonly round: Lane[];
}

/**
 * Serves kinds in turn, and within each kind the origins in turn (deficit round robin: Shreedhar, Varghese 1995).
 * Nobody waits while there is room; when all slots are busy each lane gets its share, however many others ask. There is
 * no rate that somebody may not exceed and no counter that one sender can fill for another. When too many wait, the
 * newest of the longest lane is let go: a flood pushes out itself. Many people behind one address (a carrier's NAT)
 * share one lane of each kind; tips wait behind no guesses at codes, from wherever these come.
 * @param slots works at once
 * @param most waiting ones in all
 */
export function newFairQueue({ slots, most }: { slots: number; most: number }): FairQueue {
  const kinds = new Map<string, Kind>();
  /** The kinds, the one whose turn it is first. */
  const order: Kind[] = [];
  let running = 0;
  let waiting = 0;

  function kindOf(name: string): Kind {
    const known = kinds.get(name);
    if (known) return known;
    const kind: Kind = { lanes: new Map(), round: [] };
    kinds.set(name, kind);
    order.push(kind);
    return kind;
  }

  function laneOf(turn: Turn): Lane {
    const kind = kindOf(turn.kind);
    const known = kind.lanes.get(turn.origin);
    if (known) return known;
    const lane: Lane = { origin: turn.origin, kind, waiting: [], credit: 0 };
    kind.lanes.set(turn.origin, lane);
    kind.round.push(lane);
    return lane;
  }

  function leave({ kind, origin }: Lane): void {
    // the lane that was served last stands at the end
    kind.round.splice(
      kind.round.findLastIndex((lane) => lane.origin === origin),
      1,
    );
    kind.lanes.delete(origin);
  }

  /** The next of a kind: its lanes gather credit in turn until one can pay for its first. */
  function takeFrom({ round }: Kind): Waiting | undefined {
    for (let lane = round[0]; lane; lane = round[0]) {
      const next = lane.waiting[0];
      lane.credit += 1;
      round.shift();
      round.push(lane);
      if (!next || lane.credit < next.cost) continue;
      lane.credit -= next.cost;
      lane.waiting.shift();
      if (lane.waiting.length === 0) leave(lane);
      return next;
    }
    return undefined;
  }

  function startNext(): void {
    while (running < slots && waiting > 0) {
      const [kind] = order.splice(0, 1);
      if (!kind) return;
      order.push(kind);
      const next = takeFrom(kind);
      if (!next) continue;
      waiting -= 1;
      running += 1;
      next.start();
    }
  }

  function letGo(): void {
    const lanes = order.flatMap(({ round }) => round);
    const longest = lanes.reduce((a, b) => (b.waiting.length > a.waiting.length ? b : a));
    longest.waiting.pop()?.refuse();
    waiting -= 1;
    if (longest.waiting.length === 0) leave(longest);
  }

  return {
    waiting: () => waiting,
    async run(turn, work) {
      if (running >= slots || waiting > 0) {
        await new Promise<void>((start, fail) => {
          const lane = laneOf(turn);
          lane.waiting.push({ cost: turn.cost, start, refuse: () => fail(new Failure('too_many')) });
          waiting += 1;
          if (waiting > most) letGo();
          startNext();
        });
      } else {
        running += 1;
      }
      try {
        return await work();
      } finally {
        running -= 1;
        startNext();
      }
    },
  };
}
