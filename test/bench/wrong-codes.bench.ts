import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { compare, median, type Pair, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { peakMemory, servePublicSite } from './support/public-site.ts';
import { sendTips } from './support/send-tips.ts';

const perSecond = 200;
/** Seconds after which the flood begins or ends anew: what else the machine does meanwhile falls on both sides. */
const slice = 1;

interface Flooded {
  readonly sent: number;
  readonly codes: Record<string, number>;
}

/** The milliseconds of one round's honest tips, those sent under the flood and those without it, slice by slice. */
async function round(
  flood: Worker,
  seconds: number,
  honest: () => Promise<readonly number[]>,
): Promise<Pair<readonly number[]>> {
  const pair = { product: [] as number[], limit: [] as number[] };
  for (let n = 0; n < Math.max(1, Math.round(seconds / slice)); n += 1) {
    // the second of two meets warmer caches: take turns at that too
    const order = n % 2 === 0 ? (['product', 'limit'] as const) : (['limit', 'product'] as const);
    for (const side of order) {
      flood.postMessage(side === 'product' ? 'pour' : 'rest');
      await wait(200);
      pair[side].push(...(await honest()));
      flood.postMessage('rest');
    }
  }
  return pair;
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('wrong_codes');
  const { child, site, areas, stop } = await servePublicSite(database);
  const results = [];
  const notes: string[] = [];
  const { seconds, rounds } = options;
  const honest = async () => {
    const { spans, failed } = await sendTips({ site, areas, senders: 1, seconds: slice });
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
      const flood = new Worker(new URL('./support/wrong-codes.ts', import.meta.url), {
        workerData: { site, perSecond, origins },
      });
      // a site that has run for a day has its machine code ready, for wrong codes too
      flood.postMessage('pour');
      await wait(3000);
      flood.postMessage('rest');
      const pairs: Pair<readonly number[]>[] = [];
      for (let n = 0; n < rounds; n += 1) pairs.push(await round(flood, seconds, honest));
      const { sent, codes } = await new Promise<Flooded>((resolve) => {
        flood.once('message', resolve);
        flood.postMessage('count');
      });
      await flood.terminate();
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
      const all = (side: 'product' | 'limit') => pairs.flatMap((pair) => pair[side]);
      const whole = (side: 'product' | 'limit') => quantile(all(side), 0.95);
      notes.push(
        `${kind}: ${sent} wrong codes, answered ${JSON.stringify(codes)}. Over all rounds together ` +
          `${all('product').length} tips under the flood with a 95th percentile of ${whole('product').toFixed(2)} ms, ` +
          `${all('limit').length} without it of ${whole('limit').toFixed(2)} ms: ` +
          `a ratio of ${(whole('limit') / whole('product')).toFixed(3)}.`,
      );
    }
    notes.push(`Memory: residents' process ${peakMemory(child.pid)} MB at its peak.`);
  } finally {
    await stop();
    await database.drop();
  }
  return { results, notes };
}

export const bench: Bench = {
  name: 'wrong-codes',
  about:
    `Product: an honest sender's tips, one after another, from the form to the page with the code, while ${perSecond} ` +
    'well-formed wrong codes a second are tried (open loop, from a thread of their own on the same machine, whose work ' +
    'is part of what is measured). Limit: the same without them, every other second. A ratio of 0.83 is a fifth slower.',
  rounds: 9,
  run,
};
