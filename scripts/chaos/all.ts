import type { Command } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { quick, short } from '../../test/chaos/whole/part.ts';
import { parts } from '../../test/chaos/whole/parts.ts';
import { runParts } from '../../test/chaos/whole/run-parts.ts';
import { wholeDocument } from '../../test/chaos/whole/whole-document.ts';

interface Options {
  readonly quick?: boolean;
  readonly only?: readonly string[];
  readonly json?: boolean;
  readonly write?: boolean;
}

const names = parts.map(({ name }) => name);

/** `npm run chaos -- all`: every kind of chaos, one after another, short, with one table at the end. */
export const all = (program: Command): Command =>
  program
    .command('all')
    .description(`Everything in its short form, one after another (${names.join(', ')}), and one table.`)
    .option('--quick', 'as little as still does everything once')
    .option('--only <names...>', 'these kinds alone')
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/chaos-all.md')
    .action(async ({ quick: isQuick, only = names, json, write }: Options) => {
      const unknown = only.filter((name) => !names.includes(name));
      if (unknown.length > 0) program.error(`No such kind: ${unknown.join(', ')}`);
      const stop = new AbortController();
      for (const by of ['SIGINT', 'SIGTERM'] as const) process.once(by, () => stop.abort());
      const report = await runParts(
        parts.filter(({ name }) => only.includes(name)),
        {
          amounts: isQuick ? quick : short,
          say: (text) => process.stderr.write(`${text}\n`),
          signal: stop.signal,
        },
      );
      const page = wholeDocument(report, circumstances());
      console.log(json ? JSON.stringify(report, null, 2) : page);
      if (write) await writePage('chaos-all', page);
      if (report.rows.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    });
