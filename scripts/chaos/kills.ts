import { type Command, Option } from 'commander';
import { circumstances, writePage } from '../../test/bench/support/document.ts';
import { chaosDocument, summaryOf } from '../../test/chaos/chaos-document.ts';
import { type Victim, victims } from '../../test/chaos/product.ts';
import { runChaos } from '../../test/chaos/run-chaos.ts';

interface Options {
  readonly kills: number;
  readonly victim: Victim | 'each';
  readonly writers: number;
  readonly think: number;
  readonly keep?: string;
  readonly json?: boolean;
  readonly write?: boolean;
}

/** `npm run chaos`: kill -9 under load, again and again. What is meant when no other kind of chaos is named. */
export const kills = (program: Command): Command =>
  program
    .command('kill', { isDefault: true })
    .description(
      'Kills the product with -9 again and again while tips are sent to it, and checks after each kill that every tip ' +
        'whose code was shown is there, once, in a clean log.',
    )
    .option('--kills <n>', 'how often', Number, 20)
    .addOption(
      new Option('--victim <who>', 'who dies; each in turn when "each"')
        .choices([...victims, 'each'])
        .default('group'),
    )
    .option('--writers <n>', 'how many send tips at once', Number, 4)
    .option('--think <ms>', 'how long each of them waits at most between two tips', Number, 0)
    .option(
      '--keep <folder>',
      'keep home and account there; what is there already goes on, up to --kills in all',
    )
    .option('--json', 'the whole account on stdout')
    .option('--write', 'write docs/bench/chaos.md')
    .action(async ({ kills: count, victim, writers, think, keep, json, write }: Options) => {
      const stop = new AbortController();
      for (const by of ['SIGINT', 'SIGTERM'] as const) process.once(by, () => stop.abort());
      const report = await runChaos({
        victims: Array.from({ length: count }, (_, at) =>
          victim === 'each' ? (victims[at % victims.length] ?? 'group') : victim,
        ),
        writers,
        think,
        keep,
        say: (text) => process.stderr.write(`${text}\n`),
        signal: stop.signal,
      });
      console.log(json ? JSON.stringify(report, null, 2) : summaryOf(report));
      if (write) await writePage('chaos', chaosDocument(report, circumstances()));
      if (report.kills.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
    });
