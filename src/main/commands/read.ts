import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseAreas } from '#domain/areas/parse-areas.ts';
import { formatDay } from '#domain/calendar/day-format.ts';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import { getConcept } from '#domain/reading/concepts/concept.ts';
import { readOwnReport } from '#domain/reading/read-own-report.ts';
import type { ReportFigure } from '#domain/reading/read-report.ts';
import { areaCodes } from '#domain/reading/scope/area-codes.ts';
import { fill } from '#locales/locale.ts';
import { readCommandWords as words } from '#locales/vi/read-command.ts';
import { projectRoot } from '#platform/project-root.ts';
import { readWord } from '#platform/word/read-word.ts';
import { WordFailure, type WordText } from '#platform/word/word-text.ts';
import type { Register } from './register.ts';

type Refusal = keyof typeof words.failures;

const refusals: Readonly<Record<string, Refusal>> = {
  ...{ ENOENT: 'noFile', ENOTDIR: 'noFile', EISDIR: 'isFolder', EACCES: 'notReadable', EPERM: 'notReadable' },
};

class NotRead extends Error {}

/** A zip, or the container of old and encrypted Office files. */
const isOffice = ([first, second]: Uint8Array): boolean =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

const plain = (bytes: Uint8Array): WordText => ({
  text: new TextDecoder('utf-8', { fatal: true }).decode(bytes),
  fields: [],
});

/** The text of a file. Throws a NotRead with the sentence for whoever typed its name. */
async function readText(file: string): Promise<WordText> {
  try {
    const bytes = await readFile(file);
    return isOffice(bytes) ? await readWord(bytes) : plain(bytes);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    const known = error instanceof WordFailure ? error.reason : error instanceof TypeError ? 'notText' : null;
    const refusal = known ?? refusals[code] ?? 'readFailed';
    throw new NotRead(fill(words.failures[refusal], { file, reason: message }));
  }
}

/** One figure in a line, for people. */
export function figureLine({
  start,
  end,
  text,
  counted,
  concept,
  direction,
  period,
  area,
  rule,
}: ReportFigure): string {
  return fill(words.figure, {
    ...{ place: `${start}–${end}`, text, counted: counted.replace(/\s+/g, ' '), rule },
    concept: getConcept(concept).nameVi,
    direction: direction ? words.directions[direction] : '',
    period: period ? fill(words.period, { from: formatDay(period.from), to: formatDay(period.to) }) : '',
    area: area ? fill(words.area, { area: area.name ? `${area.type} ${area.name}` : (area.code ?? '') }) : '',
  });
}

async function run(files: readonly string[], options: { json?: boolean; date?: string }): Promise<void> {
  const { date } = options;
  if (date !== undefined && !isPlainDate(date)) throw new NotRead(fill(words.failures.badDate, { date }));
  const register = await readFile(join(projectRoot, 'db', 'reference', 'areas.csv'), 'utf8');
  const reading = {
    day: (date as PlainDate | undefined) ?? null,
    areaCodes: areaCodes(parseAreas(register)),
  };
  const read: (ReportFigure & { file: string })[] = [];
  for (const file of files) {
    const { text, fields } = await readText(file);
    const figures = readOwnReport(text, fields, reading);
    read.push(...figures.map((figure) => ({ file, ...figure })));
    if (options.json) continue;
    console.log(fill(words.read, { file, count: figures.length }));
    for (const figure of figures) console.log(figureLine(figure));
  }
  if (options.json) console.log(JSON.stringify(read, null, 2));
}

/** `tindan read FILE… [--json] [--date DAY]`: figures out of texts, without a database. */
export const read: Register = (program) =>
  program
    .command('read')
    .description(words.summary)
    .argument('<tệp...>', words.files)
    .option('--date <ngày>', words.date)
    .option('--json', words.json)
    .action(async (files: string[], options: { json?: boolean; date?: string }) => {
      try {
        await run(files, options);
      } catch (error) {
        if (!(error instanceof NotRead)) throw error;
        console.error(error.message);
        process.exitCode = 1;
      }
    });
