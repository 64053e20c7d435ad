import { buffer } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { sheetColumns } from '#domain/registers/sheet/sheet-columns.ts';
import { recordSheets } from '#locales/vi/officers/record-sheets.ts';
import { importRecords } from '#modules/registers/for-officers.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { readRecordSheet } from '../../src/officer-api/sheets/read-record-sheet.ts';
import { recordTemplate } from '../../src/officer-api/sheets/record-template.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { type Context, contextOf, questions } from './support/register-questions.ts';
import { seedRegisters } from './support/seed-registers.ts';
import { benchTenant } from './support/seed-tips.ts';
import { withClient } from './support/server.ts';

const officers = 16;
const thinkingMs = 1_000;
const activitiesPerSite = 200 / 130;
const sheetRows = 10_000;

const p95 = (spans: readonly number[]): number =>
  [...spans].sort((a, b) => a - b)[Math.floor(spans.length * 0.95)] ?? Number.NaN;
const rounded = (value: number) => Number(value.toPrecision(4));

/** Sixteen officers ask one after the other and think between; their first question only warms. @returns spans by question */
async function load(ask: (n: number, at: number) => Promise<unknown>, rounds: number): Promise<number[][]> {
  const spans = questions.map((): number[] => []);
  const one = async (n: number) => {
    await wait((n * thinkingMs) / officers);
    for (let turn = 0; turn <= rounds * questions.length; turn += 1) {
      const at = (turn + n) % questions.length;
      const began = performance.now();
      await ask(n, at);
      if (turn > 0) spans[at]?.push(performance.now() - began);
      await wait(thinkingMs);
    }
  };
  await Promise.all(Array.from({ length: officers }, (_, n) => one(n)));
  return spans;
}

/** A sheet of sessions is read and written, as an officer would send it. @returns milliseconds */
async function importSheet(context: Context, sheet: string): Promise<number> {
  const kind = (await context.kinds()).get('outreach_session');
  if (!kind) throw new Error('No sessions to write.');
  const keys = sheetColumns(kind, recordSheets.columns).map(({ key }) => key);
  const rows = (async function* () {
    for (let n = 0; n < sheetRows; n += 1) {
      const said: Readonly<Record<string, string | number>> = {
        name: `Buổi ${sheet} ${n}`,
        held_on: `${String(1 + (n % 28)).padStart(2, '0')}/10/2026`,
        form: 'Tại trường học',
        topic: 'Phòng chống ma túy',
        attendances: 30 + (n % 90),
      };
      yield keys.map((key) => said[key] ?? null);
    }
  })();
  const bytes = await buffer(writeWorkbook({ ...recordTemplate(kind, []), rows }));
  const began = performance.now();
  const read = await readRecordSheet(kind, { file: bytes.toString('base64') });
  const told = await importRecords(context, { kind: kind.key, save: true }, read.rows);
  if (told.saved !== sheetRows) throw new Error(`Saved ${told.saved} of ${sheetRows}.`);
  return performance.now() - began;
}

const writeByHand = (client: pg.Client, code: string, said: string) =>
  client.query(
    `insert into tindan.records (tenant_id, id, kind, area_code, area_path, parent_id, name, search_key, stage, living,
      fields, tags, stands, opened_on, changed_on, last_activity_on, silent_from, version, created_by, created_at)
    select $1, md5($2 || n)::uuid, 'by_hand', $3, $1 || '/' || $3 || '/', null, 'Buổi ' || n, 'buoi ' || n, 'recorded', true,
      '{"form":"school","topic":"drugs","held_on":"2026-10-01","attendances":"40"}', '{}', '[]', '2026-10-01', '2026-10-01',
      null, null, 1, '01938c5e-7d1c-7a52-9d0e-0242ac120002', now() from generate_series(1, ${sheetRows}) n`,
    [benchTenant, said, code],
  );

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const sites = options.size ?? 130_000;
  const activities = Math.round(sites * activitiesPerSite);
  const size = `${sites.toLocaleString('en')} sites, ${activities.toLocaleString('en')} activities`;
  const database = await server.createDatabase('registers');
  say(`Writing ${size}…`);
  const codes = await seedRegisters(database, { sites, activities });
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 10 });
  const contexts = Array.from({ length: officers }, (_, n) => contextOf(db, codes, n));
  say(`${officers} officers ask…`);
  const product = await load((n, at) => {
    const context = contexts[n];
    return context ? (questions[at]?.product(context) ?? Promise.resolve()) : Promise.resolve();
  }, options.rounds);
  const found = await withClient(database.adminUrl, async (client): Promise<Result[]> => {
    const pool = new pg.Pool({ connectionString: database.adminUrl, max: 10 });
    const limit = await load((n, at) => {
      const path = contexts[n]?.actor.roles[0]?.areaPath ?? '';
      return pool.query(questions[at]?.limit ?? '', [benchTenant, path, `${path.slice(0, -1)}0`]);
    }, options.rounds);
    await pool.end();
    const lines = questions.map(({ name }, at): Result => {
      const [ours, theirs] = [p95(product[at] ?? []), p95(limit[at] ?? [])];
      const ratio = rounded(theirs / ours);
      const told = { product: rounded(ours), limit: rounded(theirs), ratio, min: ratio, max: ratio };
      return { name: `registers, ${name}, p95`, size, unit: 'ms', ...told, runs: product[at]?.length ?? 0 };
    });
    const [, reader] = contexts;
    if (!reader) return lines;
    say(`Reading in ${sheetRows} rows…`);
    const pairs: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < Math.min(2, options.rounds); round += 1) {
      const ours = await importSheet(reader, String(round));
      const began = performance.now();
      await writeByHand(client, codes[1] ?? '', String(round));
      pairs.push({ ours, theirs: performance.now() - began });
    }
    const ratios = pairs.map(({ ours, theirs }) => theirs / ours);
    lines.push({
      name: 'registers, Excel read in',
      size: `${sheetRows.toLocaleString('en')} rows`,
      unit: 'ms',
      product: rounded(Math.max(...pairs.map(({ ours }) => ours))),
      limit: rounded(Math.min(...pairs.map(({ theirs }) => theirs))),
      ratio: rounded(Math.min(...ratios)),
      min: rounded(Math.min(...ratios)),
      max: rounded(Math.max(...ratios)),
      runs: pairs.length,
    });
    return lines;
  });
  await db.destroy();
  await database.drop();
  return {
    results: found,
    notes: [
      `${officers} officers, half of the city and half of a commune, think ${thinkingMs / 1000} s between questions; the bench stands for the officers' process and its ten connections. Each list also counts what fits and every stage.`,
      'The limit asks for the bare rows of the page on ten connections as the superuser. Read in means: unpacked, every cell checked, record, event and facts written in the ledger; the limit inserts the rows alone in one statement.',
    ],
  };
}

export const bench: Bench = {
  name: 'registers',
  about:
    'Lists, filters, map and week of a register, 95th percentile of sixteen officers, and an Excel file of 10,000 rows, against hand-written statements for the same rows.',
  run,
};
