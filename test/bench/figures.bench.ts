import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { computeFigures, exploreFigures } from '#modules/figures/for-officers.ts';
import { appendEvent } from '#modules/ledger/append-event.ts';
import { rollUp } from '#modules/ledger/roll-up.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import type { Cell } from '#platform/workbook/workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
import { alternate, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { figuresFromRollUps } from './support/figures-by-hand.ts';
import { seedFacts } from './support/seed-facts.ts';
import { type BenchDatabase, withClient } from './support/server.ts';

const tenant = '92';
const scope = { tenant, path: `${tenant}/` };
const half = parsePeriod('2026-H1');
const both = [half, samePeriodLastYear(half)];
/** The instant at which the readers ask: the seeded years are over. */
const at = new Date('2026-11-21T03:00:00Z');
const readers = 16;
const excelRows = 100_000;

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** A target of the issue as the limit: below 1 means that it is met with room. */
const against = (
  name: string,
  size: string,
  values: readonly number[],
  measured: number,
  target: number,
): Result => ({
  ...{
    name: 'figures',
    size: `${name}, ${size}`,
    unit: 'ms',
    product: Number(measured.toPrecision(4)),
    limit: target,
  },
  ratio: Number((target / measured).toPrecision(4)),
  min: Number((target / Math.max(...values)).toPrecision(4)),
  max: Number((target / Math.min(...values)).toPrecision(4)),
  runs: values.length,
});

const report = (db: Database) =>
  readInScope(db, scope, async (trx) => {
    for (const { from, to } of both) await computeFigures(trx, { tenant, from, to, at, by: 'area' });
  });

async function reportByHand(client: pg.Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only');
  await client.query('select tindan.app_enter($1, $2)', [scope.tenant, scope.path]);
  for (const window of both) await figuresFromRollUps(client, window);
  await client.query('commit');
}

/** What readers ask in turn: the city's table, communes of a few indicators, a course of two years of months. */
const questions = [
  { indicators: visibleIndicators.map(({ code }) => code), periods: ['2026-H1', '2025-H1'], inside: false },
  { indicators: ['T01', 'O01', 'G03', 'M02', 'V01'], periods: ['2026-H1'], inside: true },
  {
    indicators: ['T01'],
    periods: ['2025', '2026'].flatMap((year) =>
      Array.from({ length: 11 }, (_, i) => `${year}-M${String(i + 1).padStart(2, '0')}`),
    ),
    inside: false,
  },
  { indicators: ['O02', 'B03'], periods: ['2026-Q1', '2026-Q2', '2026-Q3'], inside: true },
];

/** Sixteen readers who think a second between questions. */
async function explore(db: Database, seconds: number): Promise<number[]> {
  const actor = { id: randomUUID(), roles: [{ role: 'leader', areaPath: scope.path }] } as const;
  const context = { db, tenant, actor, clock: () => at };
  const took: number[] = [];
  const until = performance.now() + seconds * 1000;
  const reader = async (number: number) => {
    await wait((number * 1000) / readers);
    for (let turn = number; performance.now() < until; turn += 1) {
      const question = questions[turn % questions.length];
      if (!question) continue;
      took.push(
        await milliseconds(async () => {
          const { figures } = await exploreFigures(context, {
            ...question,
            area: tenant,
            borders: 'reported',
          });
          // an answer is sent as text
          JSON.stringify([...figures]);
        }),
      );
      await wait(1000);
    }
  };
  await Promise.all(Array.from({ length: readers }, (_, number) => reader(number)));
  return took;
}

/** From the correction's commit to a figure that holds it, read in a transaction of its own. */
async function correct(jobs: Database, db: Database): Promise<number> {
  const ask = async () => {
    const request = {
      tenant,
      from: half.from,
      to: half.to,
      at,
      indicators: ['C01'],
      by: { totalAs: tenant },
    };
    const [figure] = await readInScope(db, scope, (trx) => computeFigures(trx, request));
    return Number(figure?.value ?? 0);
  };
  const before = await ask();
  const fact = { indicator: 'C01', area: '31117', on: '2026-06-01', quantity: '-1' };
  const said = { actor: 'job:bench', verb: 'correct', recordKind: 'seed', details: {}, facts: [fact] };
  const id = v7();
  const instant = at.toISOString();
  await inScope(jobs, scope, (trx) =>
    appendEvent(trx, {
      tenant,
      chain: '31117',
      id,
      recordId: id,
      happenedAt: instant,
      recordedAt: instant,
      ...said,
    }),
  );
  return milliseconds(async () => {
    if ((await ask()) !== before - 1) throw new Error('The figure does not hold the correction');
  });
}

async function* manyRows(): AsyncGenerator<readonly Cell[]> {
  for (let n = 0; n < excelRows; n += 1) {
    yield [
      `31${n % 1000}`,
      `phường số ${n % 103}`,
      'T01',
      'Nguồn tin tiếp nhận',
      'tin',
      n % 997,
      { value: n / 7, format: 'decimal' },
      null,
      'tính từ sổ',
    ];
  }
}

/** Writes and drains one file; the most memory held above what was held before, sampled as it goes. */
async function excel(): Promise<{ took: number; megabytes: number }> {
  const columns = ['Mã', 'Địa bàn', 'Chỉ tiêu', 'Tên', 'Đơn vị', 'Giá trị', 'Tỷ lệ', 'Mẫu', 'Trạng thái'];
  const before = process.memoryUsage().rss;
  let most = before;
  const took = await milliseconds(async () => {
    const file = writeWorkbook({
      ...{ fileName: 'x.xlsx', sheet: 'Số liệu', rows: manyRows() },
      columns: columns.map((title) => ({ title, width: 12 })),
    });
    for await (const _ of file) most = Math.max(most, process.memoryUsage().rss);
  });
  return { took, megabytes: Math.round((most - before) / 1_000_000) };
}

async function rollUpAll(database: BenchDatabase): Promise<string> {
  const db = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  const read = await rollUp(db, tenant);
  await db.destroy();
  return withClient(database.adminUrl, async (client) => {
    await client.query('vacuum analyze');
    const { rows } = await client.query<{ days: number; months: number; totals: number }>(
      `select (select count(*) from tindan.rollup_days)::int as days,
        (select count(*) from tindan.rollup_months)::int as months,
        (select count(*) from tindan.rollup_totals)::int as totals`,
    );
    const { days = 0, months = 0, totals = 0 } = rows[0] ?? {};
    const by = (count: number) =>
      `${count.toLocaleString('en')} rows (${(read / count).toFixed(1)} facts each)`;
    return `roll-ups: ${read.toLocaleString('en')} facts became ${by(days)} by day, ${by(months)} by month and ${by(totals)} by month of the city`;
  });
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const facts = options.size ?? 10_000_000;
  const size = `${facts.toLocaleString('en')} facts`;
  say(`figures: seeding ${size}`);
  const database = await server.createDatabase('explore');
  await seedFacts(database, facts, 'seasonal');
  const notes = [await rollUpAll(database)];
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 8 });
  const jobs = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  const client = new pg.Client({ connectionString: database.urlFor('officer_api') });
  await client.connect();
  await report(db);
  await reportByHand(client);
  say('  half-year report beside hand-written SQL');
  const results = [
    await alternate(
      { name: 'figures', size: `half year and same period, ${size}`, unit: 'ms', rounds: options.rounds },
      {
        product: () => milliseconds(() => report(db)),
        limit: () => milliseconds(() => reportByHand(client)),
      },
    ),
  ];
  say('  corrections');
  const corrected: number[] = [];
  for (let n = 0; n < options.rounds; n += 1) corrected.push(await correct(jobs, db));
  results.push(against('figure after a correction', size, corrected, quantile(corrected, 0.5), 1000));
  say(`  ${readers} readers for ${options.seconds} s`);
  const took = await explore(db, options.seconds);
  results.push(against(`explorer p95 of ${took.length} answers`, size, took, quantile(took, 0.95), 300));
  notes.push(
    `explorer: median ${Math.round(quantile(took, 0.5))} ms, slowest ${Math.round(Math.max(...took))} ms`,
  );
  say('  Excel');
  const files = [];
  for (let n = 0; n < options.rounds; n += 1) files.push(await excel());
  const times = files.map((file) => file.took);
  results.push(against('Excel of 100,000 rows', '9 columns', times, quantile(times, 0.5), 5000));
  notes.push(
    `Excel: at most ${Math.max(...files.map(({ megabytes }) => megabytes))} MB above what was held before`,
  );
  await client.end();
  await db.destroy();
  await jobs.destroy();
  await database.drop();
  return { results, notes };
}

export const bench: Bench = {
  name: 'figures',
  about:
    `What officers wait for. The half-year report’s figures (${visibleIndicators.length} indicators × 103 communes, with the same period) beside ` +
    'hand-written SQL on the same roll-ups; for the other lines the limit is the target: a corrected fact in the figure ' +
    'within 1 s, 16 readers of the explorer with a second of thinking p95 within 300 ms, an Excel file of 100,000 rows ' +
    'within 5 s. Facts over six years, seasonal. The explorer is measured at its use case with its answer as JSON.',
  run,
};
