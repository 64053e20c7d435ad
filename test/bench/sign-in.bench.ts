import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createOfficer } from '#modules/officers/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { compare, inTurn, median, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';

const password = 'bến đò chiều mưa tháng bảy';
const perSecond = 200;

async function startServer(url: string): Promise<{ child: ChildProcess; site: string }> {
  const child = fork(new URL('./support/officer-process.ts', import.meta.url), {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (said) => resolve((said as { port: number }).port));
    child.once('exit', (code) => reject(new Error(`The officers' process ended (${code}).`)));
  });
  return { child, site: `http://127.0.0.1:${port}` };
}

/** Milliseconds of one right sign-in. */
async function signIn(site: string, username: string, origin: string): Promise<number> {
  const began = performance.now();
  const answer = await fetch(`${site}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-tindan': '1', 'x-forwarded-for': origin },
    body: JSON.stringify({ username, password }),
  });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`A right sign-in was answered with ${answer.status}.`);
  return performance.now() - began;
}

/** Milliseconds of right sign-ins of one officer, one after another, for some seconds. */
async function honest(site: string, seconds: number, officer: () => [string, string]): Promise<number[]> {
  const end = performance.now() + seconds * 1000;
  const spans: number[] = [];
  while (performance.now() < end) {
    spans.push(await signIn(site, ...officer()));
    await wait(20);
  }
  return spans;
}

interface Flooded {
  readonly sent: number;
  readonly codes: Record<string, number>;
}

/** Runs `work` while wrong sign-ins pour in. */
async function underFlood<T>(
  site: string,
  kind: string,
  work: () => Promise<T>,
): Promise<{ result: T; flooded: Flooded }> {
  const flood = new Worker(new URL('./support/flood.ts', import.meta.url), {
    workerData: { url: site, perSecond, kind },
  });
  // the free tries of the first moment are part of every attack, not of its steady state
  await wait(1000);
  try {
    const result = await work();
    const flooded = await new Promise<Flooded>((resolve) => {
      flood.once('message', resolve);
      flood.postMessage('stop');
    });
    return { result, flooded };
  } finally {
    await flood.terminate();
  }
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('sign_in');
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 2 });
  const context = { db, clock: () => new Date(), tenant: '92' };
  const title = 'Thử';
  const roles = [{ role: 'duty_officer', areaPath: '92/31135/' }] as const;
  const travellers = Array.from({ length: 40 }, (_, n) => `traveller${n}`);
  for (const username of ['honest', 'flooded', ...travellers]) {
    await createOfficer(context, { username, displayName: username, title, password, roles });
  }
  const { child, site } = await startServer(database.urlFor('officer_api'));
  const results = [];
  const notes: string[] = [];
  const { seconds, rounds } = options;
  const desk = (): [string, string] => ['honest', '10.0.0.1'];
  // an origin that never signed in before waits its turn among the guessers; nobody is at ten new places in a minute
  let strange = 0;
  const elsewhere = (): [string, string] => {
    strange += 1;
    return [`traveller${strange % travellers.length}`, `10.1.${(strange >> 8) & 255}.${strange & 255}`];
  };
  await honest(site, 1, desk);
  for (const [who, officer, kinds] of [
    ['own desk', desk, ['one origin', 'many origins']],
    ['new place', elsewhere, ['one origin', 'many origins']],
    // among many strangers at many names another stranger cannot be told apart: there only the own desk is safe, and
    // for the ten seconds that such a crowd may wait afterwards; so it comes last
    ['own desk', desk, ['many of both']],
  ] as const) {
    for (const kind of kinds) {
      say(`sign-in from ${who}, ${perSecond} wrong ones a second from ${kind}`);
      let last: Flooded | undefined;
      const sides = {
        product: async () => {
          const { result, flooded } = await underFlood(site, kind, () => honest(site, seconds, officer));
          last = flooded;
          return result;
        },
        limit: () => honest(site, seconds, officer),
      };
      try {
        const pairs = await inTurn(rounds, sides);
        const line = (what: string, of: (spans: number[]) => number) =>
          compare(
            { name: 'sign-in', size: `${who}, flood from ${kind}, ${what}`, unit: 'ms' },
            pairs.map(({ product, limit }) => ({ product: of(product), limit: of(limit) })),
          );
        results.push(
          line('median', median),
          line('95th percentile', (spans) => quantile(spans, 0.95)),
        );
      } catch (error) {
        notes.push(`${who}, flood from ${kind}: ${(error as Error).message}`);
      }
      if (last)
        notes.push(`${who}, ${kind}: ${last.sent} wrong ones, answered ${JSON.stringify(last.codes)}.`);
    }
  }
  child.kill();
  await db.destroy();
  await database.drop();
  return { results, notes };
}

export const bench: Bench = {
  name: 'sign-in',
  about:
    'Product: right sign-ins, one after another, while 200 wrong ones a second pour in (open loop, from a thread of their ' +
    'own on the same machine). Limit: the same without the flood, in turn. A ratio of 0.83 is a fifth slower. "Own ' +
    'desk" has signed in from this origin before; "new place" never has, each time another officer from another origin. One origin guesses at many names, many ' +
    'origins at one name, many of both at as many names.',
  run,
};
