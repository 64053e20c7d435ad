import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { tablesWithoutTenant } from './tenant-equality.ts';

const { admin, officerApi } = await testDatabase();
const tables = new Set(['tips', 'events', 'facts', 'chains']);

test.each([
  `select * from tips where tenant_id = $1 and id = $2`,
  `select "t"."id" from "tindan"."tips" as "t" where "t"."tenant_id" = $1`,
  `select 1 from tips t join events e on e.tenant_id = t.tenant_id and e.record_id = t.id where t.tenant_id = $1`,
  `insert into tips (tenant_id, id) values ($1, $2)`,
  `insert into chains as c (tenant_id, chain) values ($1, $2) on conflict (tenant_id, chain) do update set last_seq = 1`,
  `update tips set status = $1 where tenant_id = $2 and id = $3`,
  `delete from tips where tenant_id = $1`,
  `select (select count(*) from tips where tenant_id = $1) from events e where e.tenant_id = $1`,
  `select 1 from reference.areas where code = 'from tips'`,
  `select 1 -- from tips`,
])('said: %s', (statement) => {
  expect(tablesWithoutTenant(statement, tables)).toEqual([]);
});

test.each([
  [`select * from tips where id = $1`, ['tips']],
  [`select * from tindan.tips t where t.tenant_id <> $1`, ['tips']],
  [`select 1 from tips t join events e on e.record_id = t.id where t.tenant_id = $1`, ['events']],
  [`select 1 from tips, events where tenant_id = $1`, ['events']],
  [`select 1 from tips where tenant_id = $1 union all select 1 from tips`, ['tips']],
  [`insert into tips (id) values ($1)`, ['tips']],
  [`update tips set tenant_id = $1`, ['tips']],
  [`delete from tips`, ['tips']],
  [`with x as (select 1 from facts) select 1 from x`, ['facts']],
])('not said: %s', (statement, without) => {
  expect(tablesWithoutTenant(statement, tables)).toEqual(without);
});

test('functions of the database say it in every statement', async () => {
  const names = await sql<{ name: string }>`select relname as name from pg_class
    where relnamespace = 'tindan'::regnamespace and relkind in ('r', 'p')`.execute(admin);
  const all = new Set(names.rows.map(({ name }) => name));
  const { rows } = await sql<{
    name: string;
    source: string;
  }>`select proname as name, prosrc as source from pg_proc
    where pronamespace in ('tindan'::regnamespace, 'for_public'::regnamespace)`.execute(admin);
  const found = rows.flatMap(({ name, source }) =>
    source
      .split(';')
      .flatMap((statement) => tablesWithoutTenant(statement, all).map((table) => `${name}: ${table}`)),
  );
  expect(found).toEqual([]);
});

test('a statement that a process sends without it fails its test', async () => {
  await expect(sql`select id from tips where id is null`.execute(officerApi)).rejects.toThrow(
    'tenant_id = … is missing for tips',
  );
});
