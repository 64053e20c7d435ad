import pg from 'pg';
import { v7 } from 'uuid';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { appendEvent } from '#modules/ledger/append-event.ts';
import { rollUp } from '#modules/ledger/roll-up.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { against, alternate, quantile } from './support/alternate.ts';
import type { Bench, BenchRun, Findings } from './support/bench.ts';
import { explore, readers } from './support/explore.ts';
import { figuresFromRollUps } from './support/figures-by-hand.ts';
import { milliseconds } from './support/milliseconds.ts';
import { seedFacts } from './support/seed-facts.ts';
import { type BenchDatabase, withClient } from './support/server.ts';
import { sizesUpTo } from './support/sizes.ts';

const tenant = '92';
const scope = { tenant, path: `${tenant}/` };
const half = parsePeriod('2026-H1');
const both = [half, samePeriodLastYear(half)];
/** The instant at which the readers ask: the seeded years are over. */
const at = new Date('2026-11-21T03:00:00Z');

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

async function measure({ server, options, say }: BenchRun, facts: number): Promise<Findings> {
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
  results.push(
    against({ name: 'figures', size: `figure after a correction, ${size}`, target: 1000 }, corrected, 0.5),
  );
  say(`  ${readers} readers for ${options.seconds} s`);
  const took = await explore(db, { tenant, at, seconds: options.seconds });
  results.push(
    against(
      { name: 'figures', size: `explorer p95 of ${took.length} answers, ${size}`, target: 300 },
      took,
      0.95,
    ),
  );
  notes.push(
    `explorer, ${size}: median ${Math.round(quantile(took, 0.5))} ms, slowest ${Math.round(Math.max(...took))} ms`,
  );
  await client.end();
  await db.destroy();
  await jobs.destroy();
  await database.drop();
  return { results, notes };
}

async function run(context: BenchRun): Promise<Findings> {
  const found: Findings[] = [];
  for (const facts of sizesUpTo(context.options.size ?? 10_000_000))
    found.push(await measure(context, facts));
  return {
    results: found.flatMap(({ results }) => results),
    notes: found.flatMap(({ notes }) => notes),
  };
}

export const bench: Bench = {
  name: 'figures',
  about:
    `What officers wait for. The half-year report’s figures (${visibleIndicators.length} indicators × 103 communes, with the same period) beside ` +
    'hand-written SQL on the same roll-ups; for the other lines the limit is the target: a corrected fact in the figure ' +
    'within 1 s, 16 readers of the explorer with a second of thinking p95 within 300 ms. Facts over six years, seasonal. The explorer is measured at its use case with its answer as JSON.',
  run,
};
