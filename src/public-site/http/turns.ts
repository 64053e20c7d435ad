import type { PageRequest, Route } from '../route.ts';
import { type FairQueue, newFairQueue } from './fair-queue.ts';

/** Pages and posts at once: what the connections to the database can carry. */
const lightSlots = 8;
/** Posts with files at once: cleaning one takes a processor for seconds. */
const fileSlots = 2;
/** Codes that are looked up at once: they go to the database together, over one connection, and mostly wait. */
const lookupSlots = 512;

/** What a post is: tips wait behind no questions, and neither behind guesses at codes. */
const posts: Partial<Record<Route['page'], string>> = { sendTip: 'tip', askQuestion: 'question' };

type InTurn = PageRequest['opening'];

/** Who is served when: what is light, what carries files, and codes that are looked up, each by origin in turn. */
export function newTurns(): (
  route: Pick<Route, 'method' | 'page'>,
  request: { origin: string; hasFiles: boolean },
) => { inTurn: InTurn; opening: InTurn } {
  const light: FairQueue = newFairQueue({ slots: lightSlots, most: 2000 });
  const files: FairQueue = newFairQueue({ slots: fileSlots, most: 200 });
  const lookups: FairQueue = newFairQueue({ slots: lookupSlots, most: 2000 });
  return ({ method, page }, { origin, hasFiles }) => {
    const kind = method === 'GET' ? 'page' : (posts[page] ?? 'code');
    const through =
      (queue: FairQueue): InTurn =>
      (work) =>
        queue.run({ origin, kind, cost: 1 }, work);
    if (method === 'POST' && page === 'follow') return { inTurn: through(lookups), opening: through(light) };
    // who has a turn at the connections must not wait for another one
    return { inTurn: through(hasFiles ? files : light), opening: (work) => work() };
  };
}
