import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { hashText } from '#domain/search/hash-text.ts';
import { type HitPosition, joinPages } from '#domain/search/newest-hits.ts';
import { joinSimilar } from '#domain/search/similar-tips.ts';
import type { SearchTerm } from '#domain/search/tip-query.ts';
import { forbidCoreDumps } from '#platform/forbid-core-dumps.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { TipSet } from './changes.repository.ts';
import type {
  Answer,
  Answered,
  Ask,
  Building,
  Compared,
  Found,
  SearchThreadData,
  UsageAnswer,
} from './search-messages.ts';

/** Search in the words of tips: indexes in the memory of threads, nowhere else. */
export interface TipSearch {
  /** The newest tips of these areas in which every term stands, or how far their indexes are built. */
  search(request: {
    set: TipSet;
    areas: readonly string[];
    terms: readonly SearchTerm[];
    limit: number;
    after?: HitPosition;
  }): Promise<Found | Building>;
  /** How far the indexes of these areas are built; undefined when nothing is being built. */
  progress(request: { set: TipSet; areas: readonly string[] }): Promise<Building | undefined>;
  /** Open tips of these areas that are like one of them. */
  similar(request: { area: string; others: readonly string[]; tipId: string }): Promise<Compared | Building>;
  usage(): Promise<Omit<UsageAnswer, 'state'>>;
  close(): Promise<void>;
}

/** From sources Node runs the source, from the bundles it runs the bundle. */
const program = import.meta.filename.endsWith('.ts')
  ? join(projectRoot, 'src', 'main', 'search-tips.ts')
  : join(projectRoot, 'dist', 'server', 'search-tips.js');

interface Thread {
  readonly ask: (ask: Ask) => Promise<Answer>;
  readonly end: () => Promise<unknown>;
}

function startThread(data: SearchThreadData, onEnd: () => void): Thread {
  const worker = new Worker(program, { workerData: data });
  // a search that nobody waits for must not keep the process alive
  worker.unref();
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>();
  let last = 0;
  worker.on('message', (answered: Answered) => {
    const asker = waiting.get(answered.number);
    waiting.delete(answered.number);
    if ('answer' in answered) asker?.resolve(answered.answer);
    else asker?.reject(new Error(`A search thread failed: ${answered.failed}`));
  });
  const gone = (why: string) => {
    onEnd();
    for (const { reject } of waiting.values()) reject(new Error(why));
    waiting.clear();
  };
  worker.on('error', (error) => gone(`A search thread broke: ${error.name}`));
  worker.on('exit', () => gone('A search thread ended.'));
  return {
    ask: (ask) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        worker.postMessage({ number: last, ask });
      }),
    end: () => worker.terminate(),
  };
}

/** Which thread has an area; the same for as long as the process runs. */
const threadOf = (area: string, threads: number): number => (hashText(area) >>> 16) % threads;

const isBuilding = (answer: Answer): answer is Building => answer.state === 'building';

/** Starts nothing before the first question; a thread that broke is started again at the next one. */
export function openTipSearch(data: SearchThreadData, { threads = 2 } = {}): TipSearch {
  const running = new Map<number, Thread>();
  const thread = (number: number): Thread => {
    const known = running.get(number);
    if (known) return known;
    if (running.size === 0) forbidCoreDumps();
    const started = startThread(data, () => {
      if (running.get(number) === started) running.delete(number);
    });
    running.set(number, started);
    return started;
  };

  /** Asks every thread about those of the areas that are its own. */
  async function askAll(areas: readonly string[], ask: (own: readonly string[]) => Ask): Promise<Answer[]> {
    const shares = new Map<number, string[]>();
    for (const area of areas) {
      const number = threadOf(area, threads);
      shares.set(number, [...(shares.get(number) ?? []), area]);
    }
    return Promise.all([...shares].map(([number, own]) => thread(number).ask(ask(own))));
  }

  /** How far the threads are together, those that are done with their share among them. */
  function builtSoFar(answers: readonly Answer[]): Building | undefined {
    if (!answers.some(isBuilding)) return undefined;
    let [done, total] = [0, 0];
    for (const answer of answers) {
      if (isBuilding(answer)) {
        done += answer.done;
        total += answer.total;
      } else if ('tips' in answer) {
        done += answer.tips;
        total += answer.tips;
      }
    }
    return { state: 'building', done, total };
  }

  return {
    async search({ areas, ...request }) {
      const answers = await askAll(areas, (own) => ({ kind: 'search', areas: own, ...request }));
      const building = builtSoFar(answers);
      if (building) return building;
      const found = answers.filter((answer) => answer.state === 'found');
      return {
        state: 'found',
        hits: joinPages(
          found.map(({ hits }) => hits),
          request.limit,
        ),
        unreadable: found.reduce((sum, { unreadable }) => sum + unreadable, 0),
        tips: found.reduce((sum, { tips }) => sum + tips, 0),
      };
    },
    async progress({ set, areas }) {
      return builtSoFar(await askAll(areas, (own) => ({ kind: 'progress', set, areas: own })));
    },
    async similar({ area, others, tipId }) {
      const described = await thread(threadOf(area, threads)).ask({ kind: 'describe', area, tipId });
      if (described.state === 'building') return described;
      if (described.state !== 'described' || !described.tip) {
        return { state: 'compared', tips: 0, similar: [], samePlace: [] };
      }
      const to = described.tip;
      const answers = await askAll([area, ...others], (own) => ({ kind: 'similar', areas: own, to }));
      const parts = answers.filter((answer) => answer.state === 'compared');
      return builtSoFar(answers) ?? { state: 'compared', tips: 0, ...joinSimilar(parts) };
    },
    async usage() {
      const answers = await Promise.all([...running.values()].map((one) => one.ask({ kind: 'usage' })));
      const usages = answers.filter((answer) => answer.state === 'usage');
      const sum = (key: 'areas' | 'tips' | 'bytes') => usages.reduce((all, usage) => all + usage[key], 0);
      return { areas: sum('areas'), tips: sum('tips'), bytes: sum('bytes') };
    },
    async close() {
      await Promise.all([...running.values()].map(({ end }) => end()));
    },
  };
}
