import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotated } from '#domain/reading/annotated/read-annotated.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { projectRoot } from '#platform/project-root.ts';
import { alternate } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';

const folder = join(projectRoot, 'src', 'domain', 'reading', 'annotated');
const pageCharacters = 2000;
const randomBytes = 10 * 1024 * 1024;

/** Words, numbers and signs of reports without any order, always the same. */
function randomText(bytes: number): string {
  const words =
    'xử lý phát hiện vụ đối tượng ma túy năm 12 1.327 36,4% 5/7 15/1/2019 10-70 triệu đồng , ; ( ) . trong đó \n'.split(
      ' ',
    );
  const parts: string[] = [];
  for (let size = 0, seed = 1; size < bytes; ) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    const word = words[seed % words.length] ?? '';
    parts.push(word);
    size += Buffer.byteLength(word) + 1;
  }
  return parts.join(' ');
}

/** The annotated reports, without their marks. */
const reports = (): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readAnnotated(readFileSync(join(folder, file), 'utf8')).text);

/** Pages a second of processor time, which others on the machine do not take. */
function pagesPerSecond(texts: readonly string[], seconds: number, read: (text: string) => unknown): number {
  for (const text of texts) read(text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const began = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  let pages = 0;
  while (performance.now() < end) {
    for (const text of texts) read(text);
    pages += characters / pageCharacters;
  }
  return pages / (process.cpuUsage(began).user / 1e6);
}

/** Only finding the words and numbers, with one pattern: what any reader has to do at least. */
const findWords = (text: string): number => [...text.matchAll(/[\p{L}\p{M}]+|\d[\d.,]*/gu)].length;

async function run({ options, say }: BenchRun): Promise<Findings> {
  const texts = reports();
  const seconds = Math.min(options.seconds, 3);
  say(`Reading ${texts.length} reports.`);
  const result = await alternate(
    { name: 'reading', size: `${texts.length} reports`, unit: 'per second', rounds: options.rounds },
    {
      product: async () => pagesPerSecond(texts, seconds, readReport),
      limit: async () => pagesPerSecond(texts, seconds, findWords),
    },
  );
  const short = texts.join('\n').repeat(10);
  const long = short.repeat(8);
  const timeOf = (text: string): number => {
    const began = process.cpuUsage();
    readReport(text);
    return process.cpuUsage(began).user;
  };
  const random = randomText(randomBytes);
  const randomSeconds = timeOf(random) / 1e6;
  const growth = (timeOf(long) / timeOf(short) / 8).toFixed(2);
  return {
    results: [result],
    notes: [
      `${randomBytes / 1024 / 1024} MB of random words: ${randomSeconds.toFixed(1)} s of processor time.`,
      `A text ${long.length} characters long takes ${growth} times as long a character as one of ${short.length}.`,
    ],
  };
}

export const bench: Bench = {
  name: 'reading',
  about: `Pages of ${pageCharacters} characters of reports read a second of processor time, against only finding their words and numbers with one pattern.`,
  run,
};
