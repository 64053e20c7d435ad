import { Failure } from '#platform/failure.ts';

/** Work of one kind from one origin. The same origin's other kinds wait in lanes of their own. */
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
  readonly key: string;
  readonly waiting: Waiting[];
  credit: number;
}

/**
 * Serves origins in turn (deficit round robin: Shreedhar, Varghese 1995). Nobody waits while there is room; when all
 * slots are busy each lane gets its share, however many others ask. There is no rate that somebody may not exceed and
 * no counter that one sender can fill for another. When too many wait, the newest of the longest lane is let go: a
 * flood pushes out itself. Many people behind one address (a carrier's NAT) share one lane of each kind; their tips
 * do not wait behind their neighbours' guesses at codes.
 * @param slots works at once
 * @param most waiting ones in all
 */
export function newFairQueue({ slots, most }: { slots: number; most: number }): FairQueue {
  const lanes = new Map<string, Lane>();
  /** Lanes with somebody waiting, the one whose turn it is first. */
  const round: Lane[] = [];
  let running = 0;
  let waiting = 0;

  function laneOf({ origin, kind }: Turn): Lane {
    const key = `${kind} ${origin}`;
    const known = lanes.get(key);
    if (known) return known;
    const lane: Lane = { key, waiting: [], credit: 0 };
    lanes.set(key, lane);
    round.push(lane);
    return lane;
  }

  function leave(lane: Lane): void {
    round.splice(round.indexOf(lane), 1);
    lanes.delete(lane.key);
  }

  function startNext(): void {
    while (running < slots) {
      const [lane] = round;
      const next = lane?.waiting[0];
      if (!lane || !next) return;
      if (lane.credit < next.cost) {
        lane.credit += 1;
        round.push(...round.splice(0, 1));
        continue;
      }
      lane.credit -= next.cost;
      lane.waiting.shift();
      waiting -= 1;
      if (lane.waiting.length === 0) leave(lane);
      running += 1;
      next.start();
    }
  }

  function letGo(): void {
    const longest = round.reduce((a, b) => (b.waiting.length > a.waiting.length ? b : a));
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
