import { Command, Option } from 'commander';
import { circumstances, writePage } from '../test/bench/support/document.ts';
import { chaosDocument, summaryOf } from '../test/chaos/chaos-document.ts';
import { type Victim, victims } from '../test/chaos/product.ts';
import { runChaos } from '../test/chaos/run-chaos.ts';

const program = new Command('chaos')
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
  .option('--json', 'the whole account on stdout')
  .option('--write', 'write docs/bench/chaos.md')
  .parse();
const options = program.opts<{
  kills: number;
  victim: Victim | 'each';
  writers: number;
  json?: boolean;
  write?: boolean;
}>();

const { kills, victim, writers } = options;
const report = await runChaos({
  victims: Array.from({ length: kills }, (_, at) =>
    victim === 'each' ? (victims[at % victims.length] ?? 'group') : victim,
  ),
  writers,
  say: (text) => process.stderr.write(`${text}\n`),
});

console.log(options.json ? JSON.stringify(report, null, 2) : summaryOf(report));
if (options.write) await writePage('chaos', chaosDocument(report, circumstances()));
if (report.kills.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
