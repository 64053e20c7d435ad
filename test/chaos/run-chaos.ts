import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readBooks, verify } from './check.ts';
import { type Place, startProduct, type Victim } from './product.ts';
import { notOpening, startWriters } from './writers.ts';

/** One kill and what was found after it. All but the times must be zero or empty. */
export interface Kill {
  readonly victim: Victim;
  /** Processes that died of it at once. */
  readonly processes: number;
  /** Codes shown to senders so far. */
  readonly acknowledged: number;
  /** Milliseconds until both sites answered again. */
  readonly backAfter: number;
  /** Longest pause between two codes shown from the second before the kill on, in milliseconds. */
  readonly silentFor: number;
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

export interface ChaosReport {
  readonly firstStart: number;
  readonly kills: readonly Kill[];
  readonly acknowledged: number;
  /** Posts that got no answer and were repeated. */
  readonly repeated: number;
}

const BACK_WITHIN_MS = 120_000;
const communes = ['31120', '31135', '31150', '31168', '31186'];

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

/**
 * Runs the product in a home of its own, sends tips to it from several sides and kills it again and again with -9.
 * After each kill it must come back by itself (or by being started again, where the supervisor died), and hold every
 * tip whose code was shown exactly once.
 * @param options.victims who dies, in turn
 * @param options.submissions the first one dies in the middle of so many: half shown before, the other half after
 */
export async function runChaos(options: {
  victims: readonly Victim[];
  writers: number;
  submissions?: number;
  say: (text: string) => void;
}): Promise<ChaosReport> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-chaos-'));
  await chmod(home, 0o755);
  const place = { home, publicPort: await freePort(), officerPort: await freePort() };
  const site = `http://127.0.0.1:${place.publicPort}`;
  let product = await startProduct(place);
  const firstStart = product.readyAfter;
  options.say(`started in ${(firstStart / 1000).toFixed(1)} s`);
  const writers = startWriters(site, { count: options.writers, areas: communes });
  const kills: Kill[] = [];
  try {
    for (const victim of options.victims) {
      writers.resume();
      const { submissions = 0 } = kills.length === 0 ? options : {};
      await untilShown(writers, submissions / 2);
      if (submissions === 0) await sleep(randomInt(500, 3000));
      const killedAt = performance.now();
      const killed = await product.kill(victim);
      if (victim === 'group' || victim === 'supervisor') product = await startProduct(place);
      else await product.untilReplaced(victim, killed, BACK_WITHIN_MS);
      const backAfter = performance.now() - killedAt;
      await sleep(500);
      await untilShown(writers, submissions);
      await writers.pause();
      const faults = await findFaults(place, site, writers);
      const kill = { victim, processes: killed.length, acknowledged: writers.acknowledged.length, faults };
      kills.push({ ...kill, backAfter, silentFor: longestSilence(writers.at, killedAt) });
      options.say(
        `${kills.length}/${options.victims.length} ${victim}: ${killed.length} killed, back after ` +
          `${(backAfter / 1000).toFixed(1)} s, ${kill.acknowledged} tips, ${faults.join('; ') || 'nothing wrong'}`,
      );
    }
    return { firstStart, kills, acknowledged: writers.acknowledged.length, repeated: writers.repeated() };
  } finally {
    await product.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function untilShown({ acknowledged }: ReturnType<typeof startWriters>, count: number): Promise<void> {
  while (acknowledged.length < count) await sleep(20);
}

function longestSilence(at: readonly number[], killedAt: number): number {
  const near = at.filter((instant) => instant > killedAt - 1000);
  return Math.max(0, ...near.slice(1).map((instant, n) => instant - (near[n] ?? instant)));
}

async function findFaults(
  place: Place,
  site: string,
  writers: ReturnType<typeof startWriters>,
): Promise<string[]> {
  const { acknowledged, different } = writers;
  const lost = await notOpening(site, acknowledged);
  const books = await readBooks(place);
  const fault = await verify(place);
  const distinct = new Set(acknowledged).size;
  const wrong: [boolean, string][] = [
    [lost.length > 0, `${lost.length} codes open nothing`],
    [distinct !== acknowledged.length, `${acknowledged.length - distinct} codes were shown for two forms`],
    [different.length > 0, `${different.length} forms sent twice got two codes`],
    [books.tips !== distinct, `${books.tips} tips for ${distinct} codes`],
    [books.receipts !== books.tips, `${books.receipts} receipts for ${books.tips} tips`],
    [books.counted !== books.tips, `T01 is ${books.counted} for ${books.tips} tips`],
    [books.gaps.length > 0, `gaps in chains ${books.gaps.join(', ')}`],
    [fault !== null, `verify: ${fault}`],
  ];
  return wrong.filter(([is]) => is).map(([, words]) => words);
}
