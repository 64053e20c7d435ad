import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { v7 } from 'uuid';
import type { DayWindow } from '#domain/calendar/month-window.ts';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import { visibleIndicators } from '#domain/indicators/dictionary.ts';
import { computeFigures, type Figure } from '#modules/figures/for-officers.ts';
import { appendEvent } from '#modules/ledger/append-event.ts';
import { rollUp } from '#modules/ledger/roll-up.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { alternate } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { countDifferences } from './support/count-differences.ts';
import { type Cell, figuresFromFacts, figuresFromRollUps } from './support/figures-by-hand.ts';
import { startProduct } from './support/figures-product.ts';
import { milliseconds } from './support/milliseconds.ts';
import { seedFacts } from './support/seed-facts.ts';
import { type BenchDatabase, withClient } from './support/server.ts';
import { sizesUpTo } from './support/sizes.ts';

const tenant = '92';
const scope = { tenant, path: `${tenant}/` };
const TAIL_EVENTS = 300;

/** Each half year with its same period: whole months of the state's clock, and one that cuts months. */
const windows: Record<string, readonly [DayWindow, DayWindow]> = {
  '6 tháng (15→14)': bothYears('2026-H1'),
  '6 tháng dương lịch': bothYears('CAL-2026-H1'),
};

function bothYears(code: string): readonly [DayWindow, DayWindow] {
  const period = parsePeriod(code);
  return [period, samePeriodLastYear(period)];
}

function ask(db: Database, both: readonly DayWindow[]): Promise<Figure[][]> {
  return readInScope(db, scope, async (trx) => {
    const answers = [];
    for (const { from, to } of both)
      answers.push(await computeFigures(trx, { tenant, from, to, by: 'area' }));
    return answers;
  });
}

/** Runs the statements of the limit under the same role, snapshot and row-level security. */
async function askByHand(client: pg.Client, both: readonly DayWindow[], how: typeof figuresFromRollUps) {
  await client.query('begin isolation level repeatable read read only');
  await client.query('select tindan.app_enter($1, $2)', [scope.tenant, scope.path]);
  const answers: Cell[][] = [];
  for (const window of both) answers.push(await how(client, window));
  await client.query('commit');
  return answers;
}

/** Facts after the last roll-up, so that figures must add the unread tail. */
async function appendTail(db: Database): Promise<void> {
  for (let n = 0; n < TAIL_EVENTS; n += 1) {
    const id = v7();
    const at = '2026-06-01T08:00:00.000Z';
    const facts = ['T01', 'T05', 'C01'].map((indicator) => ({
      indicator,
      area: '31117',
      on: '2026-06-01',
      quantity: '1',
    }));
    const what = { actor: 'job:seed', verb: 'record', recordKind: 'seed', recordId: id, details: {}, facts };
    await inScope(db, scope, (trx) =>
      appendEvent(trx, { tenant, chain: '31117', id, happenedAt: at, recordedAt: at, ...what }),
    );
  }
}

/** Every number of both windows against the plain sum over facts. */
async function differences(db: Database, client: pg.Client, both: readonly DayWindow[]): Promise<number> {
  const product = await ask(db, both);
  const plain = await askByHand(client, both, figuresFromFacts);
  const counts = await Promise.all(product.map((figures, n) => countDifferences(figures, plain[n] ?? [])));
  return counts.reduce((a, b) => a + b, 0);
}

async function run({ server, options, say }: BenchRun): Promise<Findings> {
  const most = options.size ?? 10_000_000;
  const results: Result[] = [];
  const notes: string[] = [];
  // facts spread evenly hardly melt into roll-ups: the worst case, at a size that takes minutes and not an hour
  const runs = [
    ...sizesUpTo(most).map((facts) => ({ facts, distribution: 'seasonal' as const })),
    { facts: Math.min(most, 1_000_000), distribution: 'uniform' as const },
  ];
  for (const { facts, distribution } of runs) {
    const size = `${facts.toLocaleString('en')} facts, ${distribution}`;
    say(`ledger figures: seeding ${size}`);
    const database = await server.createDatabase('figures');
    const seconds = await seedFacts(database, facts, distribution);
    say(`  seeded in ${seconds.toFixed(0)} s; rolling up`);
    const rolled = `${size}: ${await rollUpAndTell(database)}`;
    say(`  ${rolled}`);
    notes.push(rolled);
    say(`  measuring`);
    const measured = await compare(database, size, options.rounds);
    results.push(...measured.results);
    for (const one of measured.results) say(`  ${one.size}: ${one.product} ms, limit ${one.limit} ms`);
    notes.push(...measured.notes.map((note) => `${size}: ${note}`));
    await database.drop();
  }
  return { results, notes };
}

async function rollUpAndTell(database: BenchDatabase): Promise<string> {
  const db = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  const begun = performance.now();
  const read = await rollUp(db, tenant);
  const seconds = (performance.now() - begun) / 1000;
  await db.destroy();
  return withClient(database.adminUrl, async (client) => {
    await client.query('vacuum analyze');
    const { rows } = await client.query<Record<'days' | 'months' | 'facts' | 'roll', number>>(
      `select (select count(*) from tindan.rollup_days)::int as days,
         (select count(*) from tindan.rollup_months)::int as months,
         (pg_total_relation_size('tindan.facts') / 1000000)::int as facts,
         ((pg_total_relation_size('tindan.rollup_days') + pg_total_relation_size('tindan.rollup_months')) / 1000000)::int
           as roll`,
    );
    const [found = { days: 0, months: 0, facts: 0, roll: 0 }] = rows;
    const by = (count: number) => `${count.toLocaleString('en')} (${(read / count).toFixed(1)} facts each)`;
    return (
      `${read.toLocaleString('en')} facts became ${by(found.days)} day rows and ${by(found.months)} month rows; ` +
      `${found.facts} MB of facts, ${found.roll} MB of roll-ups; rolled up at once in ${seconds.toFixed(0)} s ` +
      `(${Math.round(read / seconds).toLocaleString('en')} facts a second)`
    );
  });
}

async function compare(database: BenchDatabase, size: string, rounds: number): Promise<Findings> {
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 1 });
  const client = new pg.Client({ connectionString: database.urlFor('officer_api') });
  await client.connect();
  await appendTail(db);
  const product = startProduct(database.urlFor('officer_api'));
  let peak = 0;
  const results: Result[] = [];
  const notes: string[] = [];
  for (const [name, both] of Object.entries(windows)) {
    const { took: cold } = await product.ask(both);
    await askByHand(client, both, figuresFromRollUps);
    results.push(
      await alternate(
        { name: 'ledger figures', size: `${size}, ${name}`, unit: 'ms', rounds },
        {
          product: async () => {
            const answer = await product.ask(both);
            peak = Math.max(peak, answer.peak);
            return answer.took;
          },
          limit: () => milliseconds(() => askByHand(client, both, figuresFromRollUps)),
        },
      ),
    );
    const wrong = await differences(db, client, both);
    notes.push(
      `${name}: first time ${Math.round(cold)} ms; ${wrong} of the numbers differ from the plain sums over facts, ` +
        `${3 * TAIL_EVENTS} facts not rolled up yet included`,
    );
  }
  notes.push(await rollUpTheTail(database));
  product.child.disconnect();
  notes.push(`at most ${Math.round(peak)} MB in the product's process; ${await serverMemory(client)}`);
  await client.end();
  await db.destroy();
  return { results, notes };
}

/** What the job does every minute: few new facts beside very many old ones. */
async function rollUpTheTail(database: BenchDatabase): Promise<string> {
  const db = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  const took = await milliseconds(() => rollUp(db, tenant));
  await db.destroy();
  return `rolling up the last ${3 * TAIL_EVENTS} facts took ${Math.round(took)} ms`;
}

/** Own memory of a server process that answered the limit's statements, as far as this system tells. */
async function serverMemory(client: pg.Client): Promise<string> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  const status = await readFile(`/proc/${rows[0]?.pid}/status`, 'utf8').catch(() => '');
  const kilobytes = /^RssAnon:\s+(\d+)/m.exec(status)?.[1];
  return kilobytes
    ? `${Math.round(Number(kilobytes) / 1024)} MB of its own in a server process`
    : 'server not local';
}

export const bench: Bench = {
  name: 'ledger figures',
  about:
    `All ${visibleIndicators.length} indicators × 103 communes for a half year and its same period. Product: \`computeFigures\` twice in one ` +
    'snapshot, in a process of its own whose memory is told. Limit: hand-written SQL on the same roll-ups, same role and row-level security. Facts over six years; ' +
    "seasonal means working days, the weeks before the movement's day, communes by population, indicators by rank.",
  run,
};
