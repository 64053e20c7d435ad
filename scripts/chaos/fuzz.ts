import type { Command } from 'commander';
import { run } from '../test/run.ts';

/** `npm run chaos -- fuzz`: the property tests of test/fuzz with as many cases as are asked for, a new seed each time. */
export const fuzz = (program: Command): Command =>
  program
    .command('fuzz')
    .description(
      'Sends what nobody types to every parser and every route; looks for 5xx, hangs and growing memory.',
    )
    .option('--cases <n>', 'in all', Number, 1_000_000)
    .action(async ({ cases }: { cases: number }) => {
      const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'database', 'test/fuzz'];
      process.exitCode = await run(process.execPath, vitest, { TINDAN_FUZZ_CASES: String(cases) });
    });
