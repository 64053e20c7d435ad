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
import { documentFailureWords } from '#locales/vi/document-failures.ts';
import { readCommandWords as words } from '#locales/vi/read-command.ts';
import { DocumentFailure, type ReadDocument } from '#platform/documents/document.ts';
import { readDocument } from '#platform/documents/read-document.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { Register } from './register.ts';

type Refusal = keyof typeof words.failures;

const refusals: Readonly<Record<string, Refusal>> = {
  ...{ ENOENT: 'noFile', ENOTDIR: 'noFile', EISDIR: 'isFolder', EACCES: 'notReadable', EPERM: 'notReadable' },
};

class NotRead extends Error {}

/** A file with its words. Throws a NotRead with the sentence for whoever typed its name. */
async function openDocument(file: string): Promise<ReadDocument> {
  try {
    return await readDocument(await readFile(file), file);
  } catch (error) {
    if (error instanceof DocumentFailure)
      throw new NotRead(fill(documentFailureWords[error.reason], { file }), { cause: error });
    const { code = '', message } = error as NodeJS.ErrnoException;
    const refusal = refusals[code] ?? 'readFailed';
    throw new NotRead(fill(words.failures[refusal], { file, reason: message }), { cause: error });
  }
}

/** One figure in a line, for people. */
function figureLine({
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
    const { text, fields, blocks } = await openDocument(file);
    const tables = blocks.filter((block) => block.kind === 'table');
    const figures = readOwnReport(text, fields, { ...reading, tables });
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
