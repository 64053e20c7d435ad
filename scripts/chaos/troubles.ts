import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { troubles as known, runTroubles } from '../../test/chaos/troubles/run-troubles.ts';
import { troublesDocument } from '../../test/chaos/troubles/troubles-document.ts';

interface Options {
  readonly writers: number;
  readonly json?: boolean;
  readonly write?: boolean;
}

const names = known.map(({ name }) => name);

/** `npm run chaos -- troubles`: a full disk, bad lines, a database that goes, a leaping clock and what else is over after a while. */
export const troubles = (program: Command): Command =>
  program
    .command('troubles')
    .description(
      `Brings troubles about while tips are sent, and looks after each whether all is well again: ${names.join(', ')}.`,
    )
    .argument('[names...]', 'which of them; all when none is named', names)
    .option('--writers <n>', 'how many send tips at once', Number, 4)
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/troubles.md')
    .action(async (chosen: readonly string[], { writers, json, write }: Options) => {
      const unknown = chosen.filter((name) => !names.includes(name));
      if (unknown.length > 0) program.error(`No such trouble: ${unknown.join(', ')}`);
      const say = (text: string) => process.stderr.write(`${text}\n`);
      const report = await runTroubles({ names: chosen, writers, say });
      const page = troublesDocument(report, circumstances());
      console.log(json ? JSON.stringify(report, null, 2) : page);
      if (write) await writePage('troubles', page);
      if (report.found.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    });
