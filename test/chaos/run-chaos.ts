import { randomInt } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { communes, findFaults, longestSilence } from './after-a-blow.ts';
import { startProduct, type Victim } from './product.ts';
import { startWriters } from './writers.ts';

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
/** After so many kills, and after the last, every code ever shown is opened; in between the new ones and some older. */
const ALL_OPENED_EVERY = 100;

/**
 * Runs the product in a home of its own, sends tips to it from several sides and kills it again and again with -9.
 * After each kill it must come back by itself (or by being started again, where the supervisor died), and hold every
 * tip whose code was shown exactly once.
 * @param options.victims who dies, in turn
 * @param options.signal ends the run after the kill it is at; what was seen until then is the report
 * @param options.submissions the first one dies in the middle of so many: half shown before, the other half after
 */
export async function runChaos(options: {
  victims: readonly Victim[];
  writers: number;
  think?: number;
  submissions?: number;
  say: (text: string) => void;
  signal?: AbortSignal;
}): Promise<ChaosReport> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-chaos-'));
  await chmod(home, 0o755);
  const place = { home, publicPort: await freePort(), officerPort: await freePort() };
  const site = `http://127.0.0.1:${place.publicPort}`;
  let product = await startProduct(place);
  const firstStart = product.readyAfter;
  options.say(`started in ${(firstStart / 1000).toFixed(1)} s`);
  const writers = startWriters(site, { count: options.writers, areas: communes, think: options.think });
  const kills: Kill[] = [];
  let opened = 0;
  try {
    for (const victim of options.victims) {
      if (options.signal?.aborted) break;
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
      const nth = kills.length + 1;
      const openAll = nth % ALL_OPENED_EVERY === 0 || nth === options.victims.length;
      const faults = await findFaults(place, site, writers, openAll ? 0 : opened);
      opened = writers.acknowledged.length;
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
