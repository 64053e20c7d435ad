import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { projectRoot } from '#platform/project-root.ts';
import type { Bench } from '../test/bench/support/bench.ts';
import { writeBenchDocument } from '../test/bench/support/document.ts';
import { benchServer } from '../test/bench/support/server.ts';
import { type Asked, runBenches } from './bench/run-benches.ts';

const count = (text: string) => Number(text.replaceAll('_', ''));

const program = new Command('bench')
  .description(
    'Measures the product and the limit on one server, in turn, and prints the ratio of their speeds.',
  )
  .argument(
    '[name]',
    'only the bench of this name, else those whose names begin so: ledger, "ledger append"',
    '',
  )
  .option('--json', 'an array of { name, size, unit, product, limit, ratio, min, max, runs } on stdout')
  .option('--server <url>', 'superuser of a server to measure on, instead of an embedded one of its own')
  .option('--rounds <n>', 'how often each side is measured (5; 9 where the spread is wide)', count)
  .option('--seconds <n>', 'length of each load (5)', count)
  .option(
    '--size <rows>',
    'the most rows to seed, e.g. 1e6; smaller powers of ten are measured on the way',
    count,
  )
  .option('--quick', 'little of everything: a few rounds of a second, ten thousand rows')
  .option('--write', 'write docs/bench/<name>.md')
  .parse();
const options = program.opts<Asked & { json?: boolean; server?: string; write?: boolean }>();
const say = (text: string) => process.stderr.write(`${text}\n`);

const folder = join(projectRoot, 'test', 'bench');
const files = (await readdir(folder)).filter((file) => file.endsWith('.bench.ts'));
const all = await Promise.all(
  files.sort().map(async (file) => ((await import(join(folder, file))) as { bench: Bench }).bench),
);
const asked = program.args[0] ?? '';
const named = all.filter((bench) => bench.name === asked);
const chosen = named.length > 0 ? named : all.filter((bench) => bench.name.startsWith(asked));
if (chosen.length === 0) {
  say(`No bench of that name. There are: ${all.map((bench) => bench.name).join(', ')}`);
  process.exit(1);
}

const server = await benchServer(options.server);
const { found, failed } = await runBenches(chosen, {
  ...{ server, asked: options, say },
  ...(options.write && { keep: (one) => writeBenchDocument(one, server.about) }),
}).finally(() => server.stop());

for (const note of found.flatMap(({ findings }) => findings.notes)) say(`- ${note}`);
const results = found.flatMap(({ findings }) => findings.results);
if (options.json) console.log(JSON.stringify(results, null, 2));
else {
  console.table(Object.fromEntries(results.map(({ name, size, ...rest }) => [`${name}, ${size}`, rest])));
}
if (failed.length > 0) {
  say(`Failed: ${failed.map(({ name }) => name).join(', ')}.`);
  process.exitCode = 1;
}
