import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { countInbox, readInbox } from '#modules/tips/for-officers.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { median, p95 } from './support/alternate.ts';
import type { Bench, BenchRun, Findings, Result } from './support/bench.ts';
import { milliseconds } from './support/milliseconds.ts';
import { seedInbox } from './support/seed-inbox.ts';
import { benchDay, benchTenant } from './support/seed-tips.ts';
import { withClient } from './support/server.ts';
import { sizesUpTo } from './support/sizes.ts';

const asked = 60;
const pageSize = 50;
const endOfDay = new Date('2026-11-20T17:00:00Z');

interface Question {
  readonly name: string;
  readonly product: () => Promise<unknown>;
  readonly limit: () => Promise<unknown>;
}

async function compare(question: Question, size: string, rounds: number): Promise<Result> {
  const pairs: { product: number; limit: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const product: number[] = [];
    const limit: number[] = [];
    for (let n = 0; n < asked; n += 1) {
      product.push(await milliseconds(question.product));
      limit.push(await milliseconds(question.limit));
    }
    pairs.push({ product: p95(product), limit: p95(limit) });
  }
  const ratios = pairs.map(({ product, limit }) => limit / product);
  const rounded = (value: number) => Number(value.toPrecision(4));
  return {
    name: `inbox, ${question.name}, p95`,
    size,
    unit: 'ms',
    product: rounded(median(pairs.map(({ product }) => product))),
    limit: rounded(median(pairs.map(({ limit }) => limit))),
    ratio: rounded(median(ratios)),
    min: rounded(Math.min(...ratios)),
    max: rounded(Math.max(...ratios)),
    runs: rounds,
  };
}

/** The same rows as a reader at a database console would ask for them: no role, no row-level security. */
function byHand(client: pg.Client, area: string) {
  const path = `${benchTenant}/${area}/`;
  const ask = (text: string, ...more: unknown[]) => client.query(text, [benchTenant, path, ...more]);
  return {
    newest: () =>
      ask(`select id, status, received_at from tindan.tips where tenant_id = $1 and area_path = $2
        order by received_at desc, id desc limit ${pageSize}`),
    deep: (at: Date) =>
      ask(
        `select id, status, received_at from tindan.tips where tenant_id = $1 and area_path = $2
        and (received_at, id) < ($3, $4::uuid) order by received_at desc, id desc limit ${pageSize}`,
        at,
        randomUUID(),
      ),
    overdue: () =>
      ask(
        `select t.id, t.status, c.due_at from tindan.tip_clocks c join tindan.tips t on t.tenant_id = $1 and t.id = c.tip_id
        where c.tenant_id = $1 and c.area_path = $2 and c.legal and c.ended_at is null and c.due_at < $3
        order by c.due_at, c.tip_id limit ${pageSize}`,
        benchDay,
      ),
    working: () =>
      ask(`select id, status, received_at from tindan.tips where tenant_id = $1 and area_path = $2
        and status in ('triaged', 'checking') and urgency = 'urgent' order by received_at desc, id desc limit ${pageSize}`),
    counts: async () => {
      await ask(`select status, count(*) from tindan.tips where tenant_id = $1 and area_path = $2
        and status <> 'answered' and status <> 'closed' group by status`);
      await ask(
        `select legal, due_at < $3 as past, count(distinct tip_id) from tindan.tip_clocks
        where tenant_id = $1 and area_path = $2 and ended_at is null and due_at < $4 group by 1, 2`,
        benchDay,
        endOfDay,
      );
    },
  };
}

async function measure({ server, options, say }: BenchRun, tips: number): Promise<Result[]> {
  const words = `${tips.toLocaleString('en')} tips in one area`;
  const database = await server.createDatabase('inbox');
  say(`Writing ${words}…`);
  const area = await seedInbox(database, tips);
  const db = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 2 });
  const context = { db, tenant: benchTenant };
  const paths = [`${benchTenant}/${area}/`];
  const days = { now: benchDay, endOfDay };
  const page = (more: object) =>
    readInbox(context, paths, { filter: {}, limit: pageSize + 1, ...days, ...more });
  const middle = new Date(benchDay.getTime() - 180 * 86_400_000);
  const found = await withClient(database.adminUrl, async (client) => {
    const hand = byHand(client, area);
    const questions: readonly Question[] = [
      { name: 'first page', product: () => page({}), limit: hand.newest },
      {
        name: 'a page in the middle',
        product: () => page({ after: { at: middle, id: randomUUID() } }),
        limit: () => hand.deep(middle),
      },
      { name: 'overdue', product: () => page({ filter: { group: 'overdue' } }), limit: hand.overdue },
      {
        name: 'in work and urgent',
        product: () => page({ filter: { group: 'working', urgency: 'urgent' } }),
        limit: hand.working,
      },
      { name: 'counts', product: () => countInbox(context, paths, days), limit: hand.counts },
    ];
    const results: Result[] = [];
    for (const question of questions) {
      say(`Asking: ${question.name}…`);
      results.push(await compare(question, words, options.rounds));
    }
    return results;
  });
  await db.destroy();
  await database.drop();
  return found;
}

async function run(context: BenchRun): Promise<Findings> {
  const results: Result[] = [];
  for (const tips of sizesUpTo(context.options.size ?? 100_000))
    results.push(...(await measure(context, tips)));
  return {
    results,
    notes: [
      'The product reads under row-level security in a read-only snapshot, and adds to each page the nearest clocks of the law and of the house and which tips have files; the limit asks for the bare rows as the superuser.',
    ],
  };
}

export const bench: Bench = {
  name: 'inbox',
  about:
    'Lists and counts of the inbox of one area, 95th percentile, against hand-written statements for the same rows.',
  run,
};
