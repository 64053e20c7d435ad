import { Command, Option } from 'commander';
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
  .parse();
const options = program.opts<{ kills: number; victim: Victim | 'each'; writers: number; json?: boolean }>();

const { kills, victim, writers } = options;
const report = await runChaos({
  victims: Array.from({ length: kills }, (_, at) =>
    victim === 'each' ? (victims[at % victims.length] ?? 'group') : victim,
  ),
  writers,
  say: (text) => process.stderr.write(`${text}\n`),
});

if (options.json) console.log(JSON.stringify(report, null, 2));
else {
  const seconds = report.kills.map(({ backAfter }) => backAfter / 1000).sort((a, b) => a - b);
  const middle = seconds[Math.floor(seconds.length / 2)] ?? 0;
  const faults = report.kills.flatMap((kill) => kill.faults);
  console.log(
    `${report.kills.length} kills, ${report.acknowledged} tips acknowledged, ${report.repeated} posts repeated; ` +
      `back after ${middle.toFixed(1)} s (median), ${(seconds.at(-1) ?? 0).toFixed(1)} s (longest); ` +
      `${faults.length === 0 ? 'nothing lost, nothing twice, log clean' : faults.join('; ')}`,
  );
}
if (report.kills.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
