import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAnnotated } from '#domain/reading/annotated/read-annotated.ts';
import { readReport } from '#domain/reading/read-report.ts';
import { projectRoot } from '#platform/project-root.ts';
import { alternate } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';

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

interface Kind {
  readonly name: string;
  readonly texts: readonly string[];
  /** Pages of all the texts, and figures read in them. */
  readonly pages: number;
  readonly figures: number;
}

const pagesOf = (texts: readonly string[]): number =>
  texts.reduce((sum, { length }) => sum + length, 0) / pageCharacters;
const figuresOf = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + readReport(text).length, 0);

const kindOf = (name: string, texts: readonly string[]): Kind => ({
  ...{ name, texts, pages: pagesOf(texts), figures: figuresOf(texts) },
});

/** The annotated texts of a folder, without their marks. */
const textsIn = (path: string): string[] =>
  readdirSync(path)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readAnnotated(readFileSync(join(path, file), 'utf8')).text);

/** What newspapers and provinces print of the movement has 8 to 20 figures a page; annotated texts were made denser. */
const mostOfAReport = 25;

/** The annotated texts: those that are as dense as reports, and those that are denser. */
function kinds(): Kind[] {
  const all = [...textsIn(folder), ...textsIn(join(folder, 'blind'))];
  const isDense = (text: string): boolean => figuresOf([text]) > mostOfAReport * pagesOf([text]);
  return [
    kindOf(
      'reports',
      all.filter((text) => !isDense(text)),
    ),
    kindOf('dense reports', all.filter(isDense)),
  ];
}

const figuresAPage = ({ figures, pages }: Kind): number => Math.round(figures / pages);

const mostWarming = 3000;
const alike = 0.03;

/** Reads all texts once. Gives pages a second of processor time, which others on the machine do not take. */
function onePass({ texts, pages }: Kind, read: (text: string) => unknown): number {
  const began = process.cpuUsage();
  for (const text of texts) read(text);
  return pages / (process.cpuUsage(began).user / 1e6);
}

/** Until two passes are as fast as each other: the code is compiled while it is first used. */
function warm(kind: Kind, read: (text: string) => unknown): void {
  const end = performance.now() + mostWarming;
  let before = onePass(kind, read);
  for (let now = onePass(kind, read); performance.now() < end; now = onePass(kind, read)) {
    if (Math.abs(now / before - 1) < alike) return;
    before = now;
  }
}

function pagesPerSecond(kind: Kind, seconds: number, read: (text: string) => unknown): number {
  warm(kind, read);
  const began = process.cpuUsage();
  const end = performance.now() + seconds * 1000;
  let pages = 0;
  do {
    for (const text of kind.texts) read(text);
    pages += kind.pages;
  } while (performance.now() < end);
  return pages / (process.cpuUsage(began).user / 1e6);
}

/** Only finding the words and numbers, with one pattern: what any reader has to do at least. */
const findWords = (text: string): number => [...text.matchAll(/[\p{L}\p{M}]+|\d[\d.,]*/gu)].length;

async function run({ options, say }: BenchRun): Promise<Findings> {
  const seconds = Math.min(options.seconds, 3);
  const results: Result[] = [];
  const notes: string[] = [];
  const all = kinds();
  for (const kind of all) {
    const { name, texts } = kind;
    say(`Reading ${texts.length} ${name}.`);
    const size = `${texts.length} ${name}, ${figuresAPage(kind)} figures a page`;
    const result = await alternate(
      { name: 'reading', size, unit: 'per second', rounds: options.rounds },
      {
        product: async () => pagesPerSecond(kind, seconds, readReport),
        limit: async () => pagesPerSecond(kind, seconds, findWords),
      },
    );
    results.push(result);
    notes.push(
      `${texts.length} ${name}: ${Math.round((result.product * kind.figures) / kind.pages)} figures a second.`,
    );
  }
  const short = all
    .flatMap(({ texts }) => texts)
    .join('\n')
    .repeat(2);
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
    results,
    notes: [
      ...notes,
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
