import type { Route } from '../route.ts';
import { type FairQueue, newFairQueue } from './fair-queue.ts';

/** Pages and posts at once: what the connections to the database can carry. */
const lightSlots = 8;
/** Posts with files at once: cleaning one takes a processor for seconds. */
const fileSlots = 2;

/** What a post is: tips wait behind no questions, and neither behind guesses at codes. */
const posts: Partial<Record<Route['page'], string>> = { sendTip: 'tip', askQuestion: 'question' };

/** Who is served when: what is light, and what carries files, each by origin in turn. */
export function newTurns(): (
  route: Pick<Route, 'method' | 'page'>,
  request: { origin: string; hasFiles: boolean },
) => <T>(work: () => Promise<T>) => Promise<T> {
  const light: FairQueue = newFairQueue({ slots: lightSlots, most: 2000 });
  const files: FairQueue = newFairQueue({ slots: fileSlots, most: 200 });
  return ({ method, page }, { origin, hasFiles }) => {
    const kind = method === 'GET' ? 'page' : (posts[page] ?? 'code');
    const queue = hasFiles ? files : light;
    return (work) => queue.run({ origin, kind, cost: 1 }, work);
  };
}
