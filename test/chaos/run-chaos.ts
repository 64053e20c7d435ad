import { randomInt } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { communes, findFaults, longestSilence } from './after-a-blow.ts';
import { readBooks } from './check.ts';
import { findKeptRun, type KeptRun, type Kill, keepRun } from './kept-run.ts';
import { startProduct, type Victim } from './product.ts';
import { startWriters } from './writers.ts';

export interface ChaosReport extends Omit<KeptRun, 'codes'> {
  readonly acknowledged: number;
}

const BACK_WITHIN_MS = 120_000;
/** After so many kills, and after the last, every code ever shown is opened; in between the new ones and some older. */
const ALL_OPENED_EVERY = 100;

const nothingYet: KeptRun = { firstStart: 0, kills: [], repeated: 0, begunAt: [], codes: [] };

/**
 * Runs the product in a home of its own, sends tips to it from several sides and kills it again and again with -9.
 * After each kill it must come back by itself (or by being started again, where the supervisor died), and hold every
 * tip whose code was shown exactly once.
 * @param options.victims who dies, in turn
 * @param options.signal ends the run after the kill it is at; what was seen until then is the report
 * @param options.submissions the first one dies in the middle of so many: half shown before, the other half after
 * @param options.keep a folder in which home and account stay; a run that is there already goes on where it ended
 */
export async function runChaos(options: {
  victims: readonly Victim[];
  writers: number;
  think?: number;
  submissions?: number;
  say: (text: string) => void;
  signal?: AbortSignal;
  keep?: string | undefined;
}): Promise<ChaosReport> {
  const { keep, say } = options;
  const folder = keep ?? (await mkdtemp(join(tmpdir(), 'tindan-chaos-')));
  await mkdir(join(folder, 'home'), { recursive: true });
  for (const each of [folder, join(folder, 'home')]) await chmod(each, 0o755);
  const earlier = findKeptRun(folder) ?? nothingYet;
  const place = {
    home: join(folder, 'home'),
    publicPort: await freePort(),
    officerPort: await freePort(),
  };
  const site = `http://127.0.0.1:${place.publicPort}`;
  let product = await startProduct(place);
  const firstStart = earlier.firstStart || product.readyAfter;
  say(`started in ${(product.readyAfter / 1000).toFixed(1)} s, ${earlier.kills.length} kills behind it`);
  const { codes } = earlier;
  const writers = startWriters(site, {
    count: options.writers,
    areas: communes,
    think: options.think,
    codes,
  });
  const kills = [...earlier.kills];
  const begunAt = [...earlier.begunAt, kills.length];
  const repeated = () => earlier.repeated + writers.repeated();
  let opened = 0;
  try {
    const untold = (await readBooks(place)).tips - codes.length;
    if (untold < 0) throw new Error(`${-untold} tips of the run before are gone.`);
    if (untold > 0) say(`${untold} tips of senders who ended with an earlier call`);
    for (const victim of options.victims.slice(kills.length)) {
      if (options.signal?.aborted) break;
      writers.resume();
      const { submissions = 0 } = kills.length === 0 ? options : {};
      await untilShown(writers, submissions / 2);
      if (submissions === 0) await sleep(randomInt(200, 2000));
      const killedAt = performance.now();
      const killed = await product.kill(victim);
      if (victim === 'group' || victim === 'supervisor') product = await startProduct(place);
      else await product.untilReplaced(victim, killed, BACK_WITHIN_MS);
      const backAfter = performance.now() - killedAt;
      await untilShown(writers, Math.max(submissions, writers.acknowledged.length + options.writers));
      await writers.pause();
      const pausedAt = performance.now();
      const nth = kills.length + 1;
      const openAll = nth % ALL_OPENED_EVERY === 0 || nth === options.victims.length;
      const faults = await findFaults(place, site, writers, { from: openAll ? 0 : opened, untold });
      opened = writers.acknowledged.length;
      const kill: Omit<Kill, 'backAfter' | 'silentFor'> = {
        victim,
        processes: killed.length,
        acknowledged: writers.acknowledged.length,
        faults,
      };
      kills.push({ ...kill, backAfter, silentFor: longestSilence(writers.at, killedAt) });
      say(
        `${kills.length}/${options.victims.length} ${victim}: ${killed.length} killed, back after ` +
          `${(backAfter / 1000).toFixed(1)} s, looked at in ${((performance.now() - pausedAt) / 1000).toFixed(1)} s${openAll ? ' (every code opened)' : ''}, ` +
          `${kill.acknowledged} tips, ${faults.join('; ') || 'nothing wrong'}`,
      );
      const run = { firstStart, kills, repeated: repeated(), begunAt, untold, codes: writers.acknowledged };
      if (keep) await keepRun(folder, run);
    }
    const acknowledged = writers.acknowledged.length;
    return { firstStart, kills, begunAt, untold, acknowledged, repeated: repeated() };
  } finally {
    await product.stop();
    if (!keep) await rm(folder, { recursive: true, force: true });
  }
}

async function untilShown({ acknowledged }: ReturnType<typeof startWriters>, count: number): Promise<void> {
  const begun = performance.now();
  while (acknowledged.length < count) {
    if (performance.now() - begun > BACK_WITHIN_MS) throw new Error('Nobody is shown a code any more.');
    await sleep(20);
  }
}
