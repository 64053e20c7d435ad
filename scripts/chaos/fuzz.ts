import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { projectRoot } from '#platform/project-root.ts';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { readAccount } from '../../test/fuzz/account.ts';
import { fuzzDocument, summaryOf } from '../../test/fuzz/fuzz-document.ts';
import { watchForHangs } from '../../test/fuzz/watch-for-hangs.ts';

interface Options {
  readonly cases: number;
  readonly write?: boolean;
}

/** `npm run chaos -- fuzz`: the property tests of test/fuzz with as many cases as are asked for, new ones each time. */
export const fuzz = (program: Command): Command =>
  program
    .command('fuzz')
    .description(
      'Sends what nobody types to every parser and every route; looks for 5xx, hangs and growing memory.',
    )
    .option('--cases <n>', 'in all', Number, 1_000_000)
    .option('--write', 'write docs/bench/fuzz.md')
    .action(async ({ cases, write }: Options) => {
      const folder = await mkdtemp(join(tmpdir(), 'tindan-fuzz-'));
      const account = join(folder, 'account.jsonl');
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', 'test/fuzz'];
      const begun = performance.now();
      const child = spawn(process.execPath, vitest, {
        cwd: projectRoot,
        env: { ...process.env, TINDAN_FUZZ_CASES: String(cases), TINDAN_FUZZ_ACCOUNT: account },
        stdio: ['ignore', 'inherit', 'inherit'],
        // a group of its own: a worker that spins does not end with the program that started it
        detached: true,
      });
      const kill = () => process.kill(-(child.pid ?? 0), 'SIGKILL');
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, kill);
      const watch = watchForHangs(account, kill);
      const [code] = (await once(child, 'close')) as [number | null];
      const hung = watch.stop();
      const targets = readAccount(account);
      await rm(folder, { recursive: true });
      const run = { targets, hung, minutes: (performance.now() - begun) / 60_000, isWell: code === 0 };
      console.log(summaryOf(run));
      if (write) await writePage('fuzz', fuzzDocument(run, circumstances()));
      process.exitCode = code === 0 && hung.length === 0 ? 0 : 1;
    });
