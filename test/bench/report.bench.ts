import pg from 'pg';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { rollUp } from '#modules/ledger/roll-up.ts';
import { composeReport } from '#modules/official-reports/for-officers.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { compare, inTurn } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { figuresFromRollUps } from './support/figures-by-hand.ts';
import { milliseconds } from './support/milliseconds.ts';
import { seedFacts } from './support/seed-facts.ts';
import { type BenchDatabase, withClient } from './support/server.ts';
import { sizesUpTo } from './support/sizes.ts';

const tenant = '92';
const code = '2026-H1';
const both = [parsePeriod(code), samePeriodLastYear(parsePeriod(code))];
const clock = () => new Date('2026-11-21T03:00:00Z');

async function seed(database: BenchDatabase, facts: number): Promise<void> {
  await seedFacts(database, facts, 'seasonal');
  const jobs = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  await rollUp(jobs, tenant);
  await jobs.destroy();
  await withClient(database.adminUrl, (client) => client.query('vacuum analyze'));
}

async function measure({ server, options, say }: BenchRun, facts: number): Promise<Result> {
  const size = `half year of the city, ${facts.toLocaleString('en')} facts`;
  say(`report: ${size}`);
  const database = await server.createDatabase('report');
  await seed(database, facts);
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 2 });
  const client = new pg.Client({ connectionString: database.urlFor('officer_api') });
  await client.connect();
  const report = () => composeReport({ db, clock }, { tenant, area: tenant, period: code });
  const byHand = async () => {
    await client.query('begin isolation level repeatable read read only');
    await client.query('select tindan.app_enter($1, $2)', [tenant, `${tenant}/`]);
    for (const window of both) await figuresFromRollUps(client, window);
    await client.query('commit');
  };
  try {
    await report();
    await byHand();
    const pairs = await inTurn(options.rounds, {
      product: () => milliseconds(report),
      limit: () => milliseconds(byHand),
    });
    return compare({ name: 'report', size, unit: 'ms' }, pairs);
  } finally {
    await client.end();
    await db.destroy();
    await database.drop();
  }
}

async function run(context: BenchRun): Promise<Findings> {
  const results: Result[] = [];
  for (const facts of sizesUpTo(context.options.size ?? 1_000_000))
    results.push(await measure(context, facts));
  return { results, notes: [] };
}

export const bench: Bench = {
  name: 'report',
  about:
    'Product: the half-year report of the city as a Word file with the account of every number in it: figures, same ' +
    'period, units, models, awards, checks, the facts behind each figure, layout. Limit: hand-written SQL for the ' +
    'figures alone, on the same roll-ups, same role and row-level security.',
  run,
};
