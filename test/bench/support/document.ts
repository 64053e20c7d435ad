import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import type { Bench, Findings, Result } from './bench.ts';

/** Writes docs/bench/<name>.md of a bench that ran: figures, machine, server, commit. */
export async function writeBenchDocument(
  { bench, findings }: { bench: Bench; findings: Findings },
  server: string,
): Promise<void> {
  const text = [
    `# Bench: ${bench.name}`,
    `Written by \`npm run bench -- "${bench.name}" --write\`; do not edit. ${bench.about}`,
    "The ratio is the product's speed by the limit's speed, measured in turn on the same server: the median, and " +
      'the least and greatest of all rounds.',
    `${circumstances()}\n- Server: ${server}`,
    [tableHead, ...findings.results.map((result) => tableRow(result, bench.name))].join('\n'),
    findings.notes.map((note) => `- ${note}`).join('\n'),
  ];
  await writePage(bench.name.replaceAll(' ', '-'), text.join('\n\n'));
}

const tableHead =
  '| Size | Unit | Product | Limit | Ratio | Min | Max | Rounds |\n|---|---|---|---|---|---|---|---|';
/** What was measured, where a bench measures several things on one size: `inbox, overdue, p95` of the bench `inbox`. */
const sizeOf = ({ name, size }: Result, bench: string): string =>
  name.startsWith(`${bench}, `) ? `${name.slice(bench.length + 2)}: ${size}` : size;
const tableRow = (r: Result, bench: string) =>
  `| ${sizeOf(r, bench)} | ${r.unit} | ${r.product} | ${r.limit} | **${r.ratio}** | ${r.min} | ${r.max} | ${r.runs} |`;

/** Puts a page into docs/bench/. */
export async function writePage(name: string, text: string): Promise<void> {
  const folder = join(projectRoot, 'docs', 'bench');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${name}.md`), `${text}\n`);
}

/** Day, commit, machine and how busy it was, as lines of a list. */
export function circumstances(): string {
  const load = loadavg().map((average) => average.toFixed(1));
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `- Day: ${new Date().toISOString().slice(0, 10)}; commit ${commit()}`,
    `- Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, ${memory} GiB, ${process.platform}, ` +
      `Node ${process.version}; load average at the end ${load.join(', ')}`,
  ].join('\n');
}

function commit(): string {
  const git = (...args: string[]) => execFileSync('git', args, { cwd: projectRoot, encoding: 'utf8' }).trim();
  const dirty = git('status', '--porcelain', '--', 'src', 'db') ? ' with uncommitted changes' : '';
  return `${git('rev-parse', '--short', 'HEAD')}${dirty}`;
}
