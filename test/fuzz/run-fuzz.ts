import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { readAccount } from './account.ts';
import type { FuzzRun } from './fuzz-document.ts';
import { watchForHangs } from './watch-for-hangs.ts';

/**
 * Runs the property tests of this folder with as many cases as are asked for, new ones each time; what they say goes to
 * stderr. `isWell` of the answer tells whether all held and none hung.
 */
export async function runFuzz({ cases }: { cases: number }): Promise<FuzzRun> {
  const folder = await mkdtemp(join(tmpdir(), 'tindan-fuzz-'));
  const account = join(folder, 'account.jsonl');
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', 'test/fuzz'];
  const begun = performance.now();
  const child = spawn(process.execPath, vitest, {
    cwd: projectRoot,
    env: { ...process.env, TINDAN_FUZZ_CASES: String(cases), TINDAN_FUZZ_ACCOUNT: account },
    stdio: ['ignore', 2, 2],
    // a group of its own: a worker that spins does not end with the program that started it
    detached: true,
  });
  const kill = () => process.kill(-(child.pid ?? 0), 'SIGKILL');
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals) process.once(signal, kill);
  const watch = watchForHangs(account, kill);
  const [code] = (await once(child, 'close')) as [number | null];
  for (const signal of signals) process.off(signal, kill);
  const hung = watch.stop();
  const targets = readAccount(account);
  await rm(folder, { recursive: true });
  return {
    targets,
    hung,
    minutes: (performance.now() - begun) / 60_000,
    isWell: code === 0 && hung.length === 0,
  };
}
