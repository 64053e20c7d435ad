import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { runTiming } from '../../test/chaos/timing/run-timing.ts';
import { timingDocument } from '../../test/chaos/timing/timing-document.ts';

interface Options {
  readonly codes: number;
  readonly signIns: number;
  readonly json?: boolean;
  readonly write?: boolean;
}

/** `npm run chaos -- timing`: whether a stranger tells codes or accounts apart by time or by words. */
export const timing = (program: Command): Command =>
  program
    .command('timing')
    .description(
      'Times wrong codes and wrong sign-ins of several kinds and says whether they are told apart.',
    )
    .option('--codes <n>', 'how often each kind of code is asked', Number, 1000)
    .option('--sign-ins <n>', 'how often each kind of sign-in is tried', Number, 150)
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/timing.md')
    .action(async ({ codes, signIns, json, write }: Options) => {
      const report = await runTiming({ codes, signIns, say: (text) => process.stderr.write(`${text}\n`) });
      const page = timingDocument(report, circumstances());
      console.log(json ? JSON.stringify(report, null, 2) : page);
      if (write) await writePage('timing', page);
      // noise tells kinds apart now and then: only words that differ are a fault by themselves
      if (report.groups.some(({ answers }) => answers > 1)) process.exitCode = 1;
    });
