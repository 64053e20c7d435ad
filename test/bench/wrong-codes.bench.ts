import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { compare, inTurn, median, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { peakMemory, servePublicSite } from './support/public-site.ts';
import { sendTips } from './support/send-tips.ts';

const perSecond = 200;

interface Flooded {
  readonly sent: number;
  readonly codes: Record<string, number>;
}

/** Runs `work` while wrong codes pour in. */
async function underFlood<T>(
  site: string,
  origins: number,
  work: () => Promise<T>,
): Promise<{ result: T; flooded: Flooded }> {
  const flood = new Worker(new URL('./support/wrong-codes.ts', import.meta.url), {
    workerData: { site, perSecond, origins },
  });
  await wait(1000);
  const result = await work();
  const flooded = await new Promise<Flooded>((resolve) => {
    flood.once('message', resolve);
    flood.postMessage('stop');
  });
  await flood.terminate();
  return { result, flooded };
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('wrong_codes');
  const { child, site, areas } = await servePublicSite(database);
  const results = [];
  const notes: string[] = [];
  const { seconds, rounds } = options;
  const honest = async () => {
    const { spans, failed } = await sendTips({ site, areas, senders: 1, seconds });
    if (failed > 0) throw new Error(`${failed} of the honest sender's tips were not accepted.`);
    return spans;
  };
  try {
    await sendTips({ site, areas, senders: 4, seconds: 1 });
    for (const [kind, origins] of [
      ['one origin', 1],
      ['many origins', 5000],
    ] as const) {
      say(`wrong codes, ${perSecond} a second from ${kind}`);
      let last: Flooded | undefined;
      const pairs = await inTurn(rounds, {
        product: async () => {
          const { result, flooded } = await underFlood(site, origins, honest);
          last = flooded;
          return result;
        },
        limit: honest,
      });
      for (const [what, of] of [
        ['median', median],
        ['95th percentile', (spans: readonly number[]) => quantile(spans, 0.95)],
      ] as const) {
        results.push(
          compare(
            { name: 'wrong-codes', size: `${kind}, ${what}`, unit: 'ms' },
            pairs.map(({ product, limit }) => ({ product: of(product), limit: of(limit) })),
          ),
        );
      }
      if (last) notes.push(`${kind}: ${last.sent} wrong codes, answered ${JSON.stringify(last.codes)}.`);
    }
    notes.push(`Memory: residents' process ${peakMemory(child.pid)} MB at its peak.`);
  } finally {
    child.kill();
    await database.drop();
  }
  return { results, notes };
}

export const bench: Bench = {
  name: 'wrong-codes',
  about:
    `Product: an honest sender's tips, one after another, from the form to the page with the code, while ${perSecond} ` +
    'well-formed wrong codes a second are tried (open loop, from a thread of their own). Limit: the same without them. ' +
    'A ratio of 0.83 is a fifth slower.',
  run,
};
