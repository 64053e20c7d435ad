import { sql } from 'kysely';
import pg from 'pg';
import { expect, test, vi } from 'vitest';
import { parsePeriod } from '#domain/calendar/period.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { rollUp, sealLog } from '#modules/ledger/for-jobs.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { eventWith, testLog } from '../../../test/support/ledger.ts';
import { createProgram } from '../../main/create-program.ts';
import { nation, readNationalFigures } from './for-main.ts';
import { publish, readDatabase } from './provinces.fixture.ts';

const half = parsePeriod('2026-H1');
const canTho = { tenant: '92', database: await testDatabase() };
const neighbour = { tenant: '86', database: await testDatabase() };
type Province = typeof canTho;

let ticks = Date.parse('2026-06-20T01:00:00Z');
const clock = () => new Date(ticks++);

async function count(
  province: Province,
  area: string,
  amounts: Readonly<Record<string, string>>,
): Promise<void> {
  const facts = Object.entries(amounts).map(([indicator, quantity]) => ({
    indicator,
    area,
    on: '2026-05-03',
    quantity,
  }));
  await inScope(province.database.officerApi, scopeOf(province), (trx) =>
    appendEvent(trx, eventWith(facts, area, province.tenant)),
  );
}
const scopeOf = ({ tenant }: Province) => ({ tenant, path: `${tenant}/` });
const seal = ({ tenant, database }: Province) => sealLog({ db: database.jobs, clock, tenant }, testLog);
const add = ({ tenant, database }: Province) => rollUp(database.jobs, tenant);

/** The province's own figures, as its officers read them. */
const own = ({ tenant, database }: Province) =>
  readInScope(database.officerApi, scopeOf({ tenant, database }), (trx) =>
    computeFigures(trx, {
      tenant,
      from: half.from,
      to: half.to,
      by: { totalAs: tenant },
      indicators: ['T01', 'T04', 'M02'],
    }),
  );

for (const { tenant, database } of [canTho, neighbour]) {
  await ensureTenant({ db: database.migrator, clock, tenant }, { sample: false });
  await publish(database);
}
await count(canTho, '31135', { T01: '7', T04N: '3', T04D: '4', M02: '11' });
await count(canTho, '31120', { T01: '5', T04N: '1', T04D: '4' });
await count(neighbour, '28756', { T01: '30', T04N: '5', T04D: '12', M02: '2' });
for (const province of [canTho, neighbour]) {
  await add(province);
  await seal(province);
}
const { national, admin, url: nationalUrl } = await readDatabase([canTho.database, neighbour.database]);

const read = async () => {
  const { figures, provinces, copying } = await readNationalFigures(national, half);
  const value = (area: string, code: string) =>
    figures.find((figure) => figure.area === area && figure.indicator === code)?.value;
  return { value, provinces, copying };
};
/** Replication is quick, and never at once. */
const eventually = <T>(check: () => Promise<T>) => vi.waitFor(check, { timeout: 60_000, interval: 100 });

test('the national read database adds two provinces, to the figures that each of them reads itself', async () => {
  await eventually(async () => expect(await read()).toMatchObject({ copying: false, provinces: [{}, {}] }));
  const { value } = await read();
  for (const province of [canTho, neighbour]) {
    for (const { indicator, value: theirs } of await own(province)) {
      expect(value(province.tenant, indicator), indicator).toBe(theirs);
    }
  }
  // a ratio is made of its parts: 9 of 20, not the mean of two ratios
  expect(['T01', 'M02', 'T04'].map((code) => value(nation, code))).toEqual(['42', '13', '45']);
});

test('its as-of is a seal of each province, and moves only when the roll-ups have read all of that seal', async () => {
  const asOf = async () => (await read()).provinces.map(({ tenant, asOf }) => [tenant, asOf?.seal]);
  await eventually(async () =>
    expect(await asOf()).toEqual([
      ['86', 1],
      ['92', 1],
    ]),
  );
  await count(canTho, '31135', { T01: '1' });
  await seal(canTho);
  await eventually(async () => {
    const { rows } = await sql<{
      seal: number;
    }>`select max(seal) as seal from seals where tenant_id = '92'`.execute(national);
    expect(rows[0]?.seal).toBe(2);
  });
  // sealed and known, yet not added: the total still says the seal that it holds
  expect(await asOf()).toEqual([
    ['86', 1],
    ['92', 1],
  ]);
  expect((await read()).value(nation, 'T01')).toBe('42');
  await add(canTho);
  await eventually(async () =>
    expect(await asOf()).toEqual([
      ['86', 1],
      ['92', 2],
    ]),
  );
  expect((await read()).value(nation, 'T01')).toBe('43');
});

test('`tindan national` prints the figures with the as-of of each province', async () => {
  const said: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
  vi.stubEnv('NATIONAL_DATABASE_URL', nationalUrl);
  await createProgram().parseAsync(['national', '--period', '2026-H1'], { from: 'user' });
  vi.unstubAllEnvs();
  log.mockRestore();
  expect(said.slice(0, 2)).toEqual([
    expect.stringMatching(/^86: đến lần niêm phong số 1, lúc .*20\/06\/2026/),
    expect.stringMatching(/^92: đến lần niêm phong số 2, lúc .*20\/06\/2026/),
  ]);
  expect(said).toContainEqual(expect.stringMatching(/^T01\t.+\t43$/));
});

test('what leaves a province is the published columns and nothing else', async () => {
  const listed = (rows: { column: string }[]) => rows.map(({ column }) => column).sort();
  const here = await sql<{ column: string }>`select table_name || '.' || column_name as column
    from information_schema.columns where table_schema not in ('pg_catalog', 'information_schema')`.execute(
    admin,
  );
  const published = await sql<{ column: string }>`select tablename || '.' || unnest(attnames) as column
    from pg_publication_tables where pubname = 'tindan_national'`.execute(canTho.database.admin);
  const readable = await sql<{ column: string }>`select c.relname || '.' || a.attname as column
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace in ('tindan'::regnamespace, 'reference'::regnamespace, 'control'::regnamespace) and c.relkind = 'r'
      and has_column_privilege('national_feed', c.oid, a.attnum, 'select')`.execute(canTho.database.admin);
  expect(listed(here.rows)).toEqual(listed(published.rows));
  expect(listed(readable.rows)).toEqual(listed(published.rows));
  expect(listed(published.rows)).toMatchInlineSnapshot(`
    [
      "rollup_months.area_code",
      "rollup_months.ends_on",
      "rollup_months.indicator",
      "rollup_months.quantity",
      "rollup_months.tenant_id",
      "rollup_progress.chain",
      "rollup_progress.seq",
      "rollup_progress.tenant_id",
      "seal_chains.chain",
      "seal_chains.seal",
      "seal_chains.tenant_id",
      "seal_chains.to_seq",
      "seals.checkpoint",
      "seals.root",
      "seals.seal",
      "seals.sealed_at",
      "seals.tenant_id",
      "seals.tree_size",
      "tenants.sample",
      "tenants.started_at",
      "tenants.tenant_id",
    ]
  `);
});

test('a tip of a province is nowhere in the read database', async () => {
  const { rows } = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'tindan'::regnamespace and relkind = 'r' order by 1`.execute(admin);
  expect(rows.map(({ name }) => name)).toEqual([
    'rollup_months',
    'rollup_progress',
    'seal_chains',
    'seals',
    'tenants',
  ]);
  await expect(asFeed(canTho.database, 'select * from tindan.tips')).rejects.toThrow('permission denied');
  await expect(asFeed(canTho.database, 'select body from tindan.events')).rejects.toThrow(
    'permission denied',
  );
});

/** Runs a statement as the role of the subscription, in the province's own database. */
async function asFeed({ urlFor }: TestDatabase, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlFor('national_feed') });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
