import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { fuzzDocument, summaryOf } from '../../test/fuzz/fuzz-document.ts';
import { runFuzz } from '../../test/fuzz/run-fuzz.ts';

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
      const run = await runFuzz({ cases });
      console.log(summaryOf(run));
      if (write) await writePage('fuzz', fuzzDocument(run, circumstances()));
      process.exitCode = run.isWell ? 0 : 1;
    });
