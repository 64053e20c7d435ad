import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { createOfficer } from '#modules/officers/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { compare, inTurn, median, type Pair, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { benchPassword, type Guest, signInOnce } from './support/password-sign-in.ts';

const perSecond = 200;
/** A guess of the first seconds finds tries left; an attack that goes on does not. */
const steadyAfterMs = 6000;

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

interface Honest {
  /** Milliseconds of each that got in. */
  readonly spans: number[];
  /** Right ones that were told to wait. */
  refused: number;
}

/** Right sign-ins, one after another, for some seconds. */
async function honest(site: string, seconds: number, guest: () => Guest): Promise<Honest> {
  const end = performance.now() + seconds * 1000;
  const found: Honest = { spans: [], refused: 0 };
  while (performance.now() < end) {
    const { took, status } = await signInOnce(site, guest());
    if (status === 200) found.spans.push(took);
    else found.refused += 1;
    await wait(20);
  }
  return found;
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
  await wait(steadyAfterMs);
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

const travellers = Array.from({ length: 40 }, (_, n) => `traveller${n}`);

async function openAccounts(url: string): Promise<void> {
  const db = connectDatabase({ connectionString: url, max: 2 });
  const context = { db, clock: () => new Date(), tenant: '92' };
  const roles = [{ role: 'duty_officer', areaPath: '92/31135/' }] as const;
  for (const username of ['honest', 'flooded', ...travellers]) {
    const account = { username, displayName: username, title: 'Thử', password: benchPassword, roles };
    await createOfficer(context, account);
  }
  await db.destroy();
}

/** Somebody who was never there: each time another officer, and another network. */
function elsewhere(): () => Guest {
  let count = 0;
  return () => {
    count += 1;
    const username = travellers[count % travellers.length] ?? '';
    return { username, origin: `10.${1 + (count >> 16)}.${(count >> 8) & 255}.${count & 255}` };
  };
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const database = await server.createDatabase('sign_in');
  await openAccounts(database.urlFor('officer_api'));
  const { child, site } = await startServer(database.urlFor('officer_api'));
  const results: Result[] = [];
  const notes: string[] = [];
  const { seconds, rounds } = options;
  const atDesk = { username: 'honest', origin: '10.0.0.1' };
  const { device } = await signInOnce(site, atDesk);
  const desk = (): Guest => ({ ...atDesk, device });
  const stranger = elsewhere();
  await honest(site, 1, desk);
  for (const [who, guest, kinds] of [
    ['own desk', desk, ['one origin', 'many origins']],
    ['new place', stranger, ['one origin', 'many origins']],
    // among many origins at many names a stranger cannot be told from the flood, and for half a minute after it: so it
    // comes last and only the own desk is measured there
    ['own desk', desk, ['many of both']],
  ] as const) {
    for (const kind of kinds) {
      say(`sign-in from ${who}, ${perSecond} wrong ones a second from ${kind}`);
      const flooded: Flooded[] = [];
      const pairs = await inTurn(rounds, {
        product: async () => {
          const found = await underFlood(site, kind, () => honest(site, seconds, guest));
          flooded.push(found.flooded);
          return found.result;
        },
        limit: () => honest(site, seconds, guest),
      });
      const size = `${who}, flood from ${kind}`;
      results.push(
        pooled(`${size}, median`, pairs, median),
        pooled(`${size}, 95th percentile`, pairs, (spans) => quantile(spans, 0.95)),
      );
      notes.push(told(`${who}, ${kind}`, pairs, flooded));
    }
  }
  child.kill();
  await database.drop();
  return { results, notes };
}

/** A line from the sign-ins of all rounds together: one round has too few for a percentile. Least and greatest by round. */
function pooled(size: string, pairs: readonly Pair<Honest>[], of: (spans: number[]) => number): Result {
  const named = { name: 'sign-in', size, unit: 'ms' } as const;
  const all = (side: keyof Pair<Honest>) => of(pairs.flatMap((pair) => pair[side].spans));
  const together = compare(named, [{ product: all('product'), limit: all('limit') }]);
  const byRound = compare(
    named,
    pairs.map(({ product, limit }) => ({ product: of(product.spans), limit: of(limit.spans) })),
  );
  return { ...byRound, product: together.product, limit: together.limit, ratio: together.ratio };
}

/** What was sent and refused, counted. */
function told(name: string, pairs: readonly Pair<Honest>[], flooded: readonly Flooded[]): string {
  const right = pairs.reduce((sum, { product }) => sum + product.spans.length, 0);
  const refused = pairs.reduce((sum, { product }) => sum + product.refused, 0);
  const sent = flooded.reduce((sum, one) => sum + one.sent, 0);
  const codes: Record<string, number> = {};
  for (const [code, count] of flooded.flatMap((one) => Object.entries(one.codes)))
    codes[code] = (codes[code] ?? 0) + count;
  const answers = Object.entries(codes).map(([code, count]) => `${code}: ${count}`);
  return `${name}: ${right} right ones got in, ${refused} were told to wait; ${sent} wrong ones (${answers.join(', ')}).`;
}

export const bench: Bench = {
  name: 'sign-in',
  about:
    'Product: right sign-ins, one after another, while 200 wrong ones a second pour in (open loop, from a thread of their ' +
    'own on the same machine), from six seconds after they begin. Limit: the same without the flood, in turn. A ratio of ' +
    '0.83 is a fifth slower; it is taken over the sign-ins of all rounds, least and greatest by round. "Own desk": a browser that this officer signed in from before. "New place": each time ' +
    'another officer, from a network never seen and without a cookie. One origin guesses at many names, many origins at ' +
    'one name, many of both at as many names.',
  run,
};
