import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAreas } from '#domain/areas/parse-areas.ts';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { readOwnReport } from '#domain/reading/read-own-report.ts';
import type { ReadingOptions, ReportFigure } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { fill } from '#locales/locale.ts';
import { readCommandWords as words } from '#locales/vi/commands/read.ts';
import { projectRoot } from '#platform/project-root.ts';
import { figureLine } from './figure-line.ts';
import { NotRead, openDocument } from './open-document.ts';
import type { Register } from './register.ts';

interface Options {
  readonly json?: boolean;
  readonly date?: string;
}

/** A figure as `--json` tells it: the annotation guide's shape, with file, period, area, confidence and rule. */
type ToldFigure = ReportFigure & { readonly file: string; readonly isScanned?: true };

/** The figures of one file; `report` takes what is told to people. */
async function figuresOf(
  file: string,
  options: ReadingOptions,
  report: { readonly summary: (line: string) => void; readonly figure: (line: string) => void },
): Promise<ToldFigure[]> {
  const { text, fields, blocks, isScanned } = await openDocument(file);
  const tables = blocks.filter((block) => block.kind === 'table');
  const figures = readOwnReport(text, fields, { ...options, tables });
  const name = file === '-' ? words.stdin : file;
  report.summary(fill(isScanned ? words.readScan : words.read, { file: name, count: figures.length }));
  for (const figure of figures) report.figure(figureLine(figure));
  return figures.map((figure) => ({ file, ...figure, ...(isScanned && { isScanned }) }));
}

/** Reads every file that can be read; of each other one a sentence says why, and the command ends with 1. */
async function run(files: readonly string[], { json = false, date }: Options): Promise<void> {
  const refuse = (sentence: string): void => {
    console.error(sentence);
    process.exitCode = 1;
  };
  if (date !== undefined && !isPlainDate(date)) return refuse(fill(words.failures.badDate, { date }));
  const register = await readFile(join(projectRoot, 'db', 'reference', 'areas.csv'), 'utf8');
  const reading = {
    day: (date as PlainDate | undefined) ?? null,
    areaCodes: areaCodes(parseAreas(register)),
  };
  const read: ToldFigure[] = [];
  // the array comes at the end: whoever waits at a terminal is told file by file beside it
  const beside = (line: string): void => void (process.stderr.isTTY && process.stderr.write(`${line}\n`));
  const report = json ? { summary: beside, figure: () => {} } : { summary: console.log, figure: console.log };
  for (const file of files) {
    try {
      read.push(...(await figuresOf(file, reading, report)));
    } catch (error) {
      if (!(error instanceof NotRead)) throw error;
      refuse(error.message);
    }
  }
  if (json) console.log(JSON.stringify(read, null, 2));
}

/** `tindan read FILE… [--json] [--date DAY]`: figures out of texts, without a database. */
export const read: Register = (program) =>
  program
    .command('read')
    .description(words.summary)
    .argument('<tệp...>', words.files)
    .option('--date <ngày>', words.date)
    .option('--json', words.json)
    .action(run);
