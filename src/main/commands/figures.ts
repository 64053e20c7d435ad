import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import { parseDayTime } from '#domain/calendar/parse-day-time.ts';
import { findPeriod } from '#domain/calendar/period.ts';
import { type ExchangeFormat, exchangeFormats } from '#domain/exchange/exchange-row.ts';
import { rowsAsCsv } from '#domain/text/rows-as-csv.ts';
import { fill } from '#locales/locale.ts';
import {
  exchangeFaults,
  exchangeWords,
  figuresCommandWords as words,
} from '#locales/vi/officers/exchange.ts';
import { entryFaults } from '#locales/vi/officers/figure-grid.ts';
import {
  type ImportedCell,
  importFigures,
  listExchangeRows,
  type PlannedCell,
  planImport,
  writeExchange,
} from '#modules/exchange/for-officers.ts';
import { listOfficers } from '#modules/officers/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import { readConfig } from '#platform/config.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { withHome } from '../home/with-home.ts';
import { writeFileWhole } from '../home/write-file-whole.ts';
import { readListFile } from '../read-list-file.ts';
import type { Register } from './register.ts';

interface Options {
  readonly area?: string;
  readonly period?: string;
  readonly format?: string;
  readonly out?: string;
  readonly asOf?: string;
  readonly clock?: string;
  readonly paper?: string;
  readonly as?: string;
  readonly write?: boolean;
  readonly json?: boolean;
}

const isFormat = (text: string): text is ExchangeFormat =>
  (exchangeFormats as readonly string[]).includes(text);

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}

const withDatabase = <T>(work: (db: Database) => Promise<T>): Promise<T> =>
  withHome(
    readConfig(process.env),
    () => {},
    async ({ urlFor }) => {
      const db = connectDatabase({ connectionString: urlFor('officer_api'), max: 2 });
      return work(db).finally(() => db.destroy());
    },
  );

async function exportFile({
  area = '',
  period: code = '',
  format = 'csv',
  out,
  asOf: said,
}: Options): Promise<void> {
  const { tenant } = readConfig(process.env);
  const at = systemClock();
  const period = findPeriod(code);
  if (!isFormat(format)) return refuse(fill(words.badFormat, { format }));
  if (!period || period.from > dayIn(at)) return refuse(fill(words.badPeriod, { period: code }));
  if (area !== tenant && !/^\d{5}$/.test(area)) return refuse(fill(words.badArea, { area }));
  const asOf = said === undefined ? undefined : parseDayTime(said);
  if (asOf === null || (asOf && asOf > at)) return refuse(fill(words.badAsOf, { text: said ?? '' }));
  const path = area === tenant ? `${tenant}/` : `${tenant}/${area}/`;
  const rows = await withDatabase((db) =>
    readInScope(db, { tenant, path }, (trx) => listExchangeRows(trx, { tenant, area, period, at, asOf })),
  );
  const { text } = writeExchange(format, rows, at);
  if (!out) {
    process.stdout.write(text);
    return;
  }
  await writeFileWhole(resolve(out), Buffer.from(text, 'utf8'));
  console.log(fill(words.done, { count: rows.length, file: resolve(out) }));
}

/** The text of a file; an Excel file has the columns of the CSV file. Null where it cannot be read. */
async function readText(file: string): Promise<string | null> {
  if (!file.toLowerCase().endsWith('.xlsx')) return readFile(file, 'utf8').catch(() => null);
  const rows = await readListFile(file);
  return rows ? rowsAsCsv(rows) : null;
}

const faultWords = (fault: string, text: string): string =>
  fill(
    (exchangeFaults as Readonly<Record<string, string>>)[fault] ?? entryFaults[fault] ?? entryFaults.wrong,
    { text },
  );

function tell(
  {
    cells,
    unread,
  }: {
    cells: readonly (PlannedCell | ImportedCell)[];
    unread: Awaited<ReturnType<typeof planImport>>['unread'];
  },
  json: boolean,
): void {
  if (json) {
    const told = cells.map(({ cell: _, ...rest }) => rest);
    console.log(JSON.stringify({ cells: told, unread }, null, 2));
    return;
  }
  for (const { at, fault, text } of unread) console.log(`${at}: ${faultWords(fault, text)}`);
  for (const cell of cells) {
    if (cell.outcome === 'same') continue;
    const { at, area, indicator, period, before, value, outcome, fault } = cell;
    const change = `${before ?? exchangeWords.none} → ${value}`;
    const why = fault ? `: ${faultWords(fault, value)}` : '';
    console.log(`${at}: ${area} ${indicator} ${period}: ${change}, ${exchangeWords.outcomes[outcome]}${why}`);
  }
  const count = (outcome: string) => cells.filter((cell) => cell.outcome === outcome).length;
  console.log(
    fill(exchangeWords.summary, {
      ...{ fresh: count('new'), changed: count('changed'), same: count('same') },
      refused: count('refused') + unread.length,
    }),
  );
}

async function importFile(file: string, options: Options): Promise<void> {
  const { format = 'csv', clock: of = 'STATE', paper = '', as = '', write, json = false } = options;
  const { tenant } = readConfig(process.env);
  if (!isFormat(format)) return refuse(fill(words.badFormat, { format }));
  const text = await readText(resolve(file));
  if (text === null) return refuse(fill(words.badFile, { file }));
  await withDatabase(async (db) => {
    const officers = await listOfficers({ db, clock: systemClock, tenant });
    const officer = officers.find(({ username, disabledAt }) => username === as && disabledAt === null);
    if (!officer) return refuse(fill(words.noOfficer, { name: as }));
    const actor = { id: officer.id, roles: officer.roles };
    const context = { db, clock: systemClock, tenant, actor };
    const request = { format, text, paper, clock: of === 'CAL' ? 'CAL' : 'STATE' };
    try {
      tell(
        write
          ? await importFigures(context, { ...request, id: uuidv7() })
          : await planImport(context, request),
        json,
      );
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refuse(words.refused);
    }
  });
}

/** `tindan figures export|import`: figures out to other systems, and in with a look before. */
export const figures: Register = (program) => {
  const command = program.command('figures').description(words.summary);
  command
    .command('export')
    .description(words.exportSummary)
    .requiredOption('--area <mã>', words.area)
    .requiredOption('--period <kỳ>', words.period)
    .option('--format <định-dạng>', words.format, 'csv')
    .option('--out <tệp>', words.out)
    .option('--as-of <lúc>', words.asOf)
    .action(exportFile);
  command
    .command('import')
    .description(words.importSummary)
    .argument('<tệp>')
    .option('--format <định-dạng>', words.format, 'csv')
    .option('--clock <lịch>', words.clock, 'STATE')
    .option('--paper <văn-bản>', words.paper)
    .requiredOption('--as <tên>', words.as)
    .option('--write', words.write)
    .option('--json', words.json)
    .action(importFile);
  return command;
};
