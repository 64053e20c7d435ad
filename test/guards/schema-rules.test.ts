import { type Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { testDatabase } from '../support/database.ts';
import { schemaRules } from './schema-rules.ts';

const { admin } = await testDatabase();

async function findings(db: Pick<Kysely<unknown>, 'getExecutor'>): Promise<string[]> {
  const found = [];
  for (const { name, query } of schemaRules) {
    const { rows } = await sql.raw<{ object: string }>(query).execute(db);
    found.push(...rows.map(({ object }) => `${name}: ${object}`));
  }
  return found;
}

test('the schema keeps every rule', async () => {
  expect(await findings(admin)).toEqual([]);
});

const tenant = `tenant_id text COLLATE "C" NOT NULL`;
const secured = (table: string) => `
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY planted ON ${table} USING (tenant_id = NULLIF(current_setting('app.tenant', true), ''));`;
const table = (columns: string) => `CREATE TABLE tindan.planted (${columns}); ${secured('tindan.planted')}`;
const policy = (condition: string) => `
  CREATE TABLE tindan.planted (${tenant}, id uuid, PRIMARY KEY (tenant_id, id));
  ALTER TABLE tindan.planted ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
  CREATE POLICY planted ON tindan.planted ${condition};`;
const tenantIs = `tenant_id = NULLIF(current_setting('app.tenant', true), '')`;
const wrongPolicy =
  'a policy compares columns with settings, fails closed and is for everyone: tindan.planted.planted';
const wrongReference = 'a reference stays in its tenant or goes to reference data';
const doNothing = `LANGUAGE sql SECURITY DEFINER`;

const planted: [fault: string, plant: string, ...findings: string[]][] = [
  [
    'a table in public',
    'CREATE TABLE public.planted (id uuid PRIMARY KEY)',
    'a table lives in a known schema: public.planted',
  ],
  [
    'an unlogged table',
    'CREATE UNLOGGED TABLE reference.planted (id uuid PRIMARY KEY)',
    'a table survives a crash: reference.planted',
  ],
  [
    'a tenant of another type',
    `CREATE TABLE tindan.planted (tenant_id varchar COLLATE "C" NOT NULL, PRIMARY KEY (tenant_id));
     ${secured('tindan.planted')}`,
    'a tenant table has tenant_id, text, not null: tindan.planted',
    // its policy has to cast
    wrongPolicy,
  ],
  ['no primary key', table(tenant), 'a table has a primary key: tindan.planted'],
  [
    'a primary key without the tenant',
    table(`${tenant}, id uuid CONSTRAINT planted_id_pkey PRIMARY KEY`),
    'a unique index of a tenant table begins with tenant_id: tindan.planted_id_pkey',
  ],
  [
    'a unique constraint with the tenant second',
    `ALTER TABLE tindan.tips ADD CONSTRAINT planted UNIQUE (code_hash, tenant_id)`,
    'a unique index of a tenant table begins with tenant_id: tindan.planted',
  ],
  [
    'a unique expression index',
    `CREATE UNIQUE INDEX planted ON tindan.officers (lower(username), tenant_id)`,
    'a unique index of a tenant table begins with tenant_id: tindan.planted',
  ],
  [
    'a reference without the tenant',
    `ALTER TABLE tindan.tip_messages ADD COLUMN other text COLLATE "C",
       ADD CONSTRAINT planted FOREIGN KEY (other, id) REFERENCES tindan.tips (tenant_id, id)`,
    `${wrongReference}: tindan.tip_messages.planted`,
  ],
  [
    'a reference from shared to tenant data',
    `ALTER TABLE reference.areas ADD CONSTRAINT planted FOREIGN KEY (parent_code) REFERENCES tindan.tenants (tenant_id) NOT VALID`,
    `${wrongReference}: reference.areas.planted`,
  ],
  [
    'a trigger',
    `CREATE FUNCTION pg_temp.planted() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END';
     CREATE TRIGGER planted BEFORE UPDATE ON tindan.tips FOR EACH ROW EXECUTE FUNCTION pg_temp.planted()`,
    'no triggers and no rules: tindan.tips.planted',
  ],
  [
    'a rule',
    `CREATE RULE planted AS ON DELETE TO tindan.tips DO INSTEAD NOTHING`,
    'no triggers and no rules: tindan.tips.planted',
  ],
  [
    'an identity column',
    `ALTER TABLE tindan.tips ADD COLUMN planted bigint GENERATED ALWAYS AS IDENTITY`,
    'no sequences: ids are made in the application: tindan.tips_planted_seq',
  ],
  [
    'a default taken from a sequence',
    `CREATE SEQUENCE pg_temp.planted; ALTER TABLE tindan.tips ADD COLUMN planted bigint DEFAULT nextval('pg_temp.planted')`,
    'a default is a constant: tindan.tips.planted',
  ],
  [
    'an id made by the database',
    `ALTER TABLE tindan.tips ADD COLUMN planted uuid DEFAULT gen_random_uuid()`,
    'a default is a constant: tindan.tips.planted',
  ],
  [
    'row-level security that its owner escapes',
    `ALTER TABLE tindan.facts NO FORCE ROW LEVEL SECURITY`,
    'row-level security is enabled, forced and has a policy: tindan.facts',
  ],
  [
    'row-level security switched off',
    `ALTER TABLE tindan.facts DISABLE ROW LEVEL SECURITY`,
    'row-level security is enabled, forced and has a policy: tindan.facts',
  ],
  [
    'a policy with a subquery',
    policy(`USING (tenant_id IN (SELECT tenant_id FROM tindan.tenants))`),
    wrongPolicy,
  ],
  ['a policy with LIKE', policy(`USING (${tenantIs} AND tenant_id LIKE '9%')`), wrongPolicy],
  [
    'a policy that fails on a missing setting',
    policy(`USING (tenant_id = current_setting('app.tenant'))`),
    wrongPolicy,
  ],
  [
    'a policy that an empty setting passes',
    policy(`USING (tenant_id = current_setting('app.tenant', true))`),
    wrongPolicy,
  ],
  ['a policy for one role', policy(`TO jobs USING (${tenantIs})`), wrongPolicy],
  ['a second check for writing', policy(`USING (${tenantIs}) WITH CHECK (true)`), wrongPolicy],
  [
    'an area path outside its policy',
    table(`${tenant}, area_path text COLLATE "C" NOT NULL, PRIMARY KEY (tenant_id, area_path)`),
    'a table with an area path shows it only inside the scope: tindan.planted',
  ],
  [
    'a path in the collation of a language',
    `CREATE TABLE tindan.planted (${tenant}, area_path text NOT NULL, PRIMARY KEY (tenant_id, area_path));
     ALTER TABLE tindan.planted ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
     CREATE POLICY planted ON tindan.planted USING (${tenantIs}
       AND area_path >= NULLIF(current_setting('app.scope', true), '')
       AND area_path < NULLIF(current_setting('app.scope_end', true), ''))`,
    'tenants and paths compare byte by byte, and paths are never null: tindan.planted.area_path',
  ],
  [
    'a definer function that looks for temporary tables first',
    `CREATE FUNCTION for_public.planted(p_tenant text) RETURNS int ${doNothing} SET search_path = pg_catalog AS 'SELECT 1';
     COMMENT ON FUNCTION for_public.planted IS 'x'`,
    'a function pins its search path, temporary objects last: for_public.planted',
  ],
  [
    'a function that says nothing',
    `CREATE FUNCTION for_public.planted(p_tenant text) RETURNS int ${doNothing} SET search_path = pg_catalog, pg_temp AS 'SELECT 1'`,
    'a function says what it is for: for_public.planted',
  ],
  [
    'a function without a tenant',
    `CREATE FUNCTION for_public.planted(code text) RETURNS int ${doNothing} SET search_path = pg_catalog, pg_temp AS 'SELECT 1';
     COMMENT ON FUNCTION for_public.planted IS 'x'`,
    'a function takes the tenant first: for_public.planted',
  ],
];

test.each(planted)('%s is found, and nothing else', async (_, plant, ...expected) => {
  const found = await admin
    .transaction()
    .execute(async (trx) => {
      await sql.raw(plant).execute(trx);
      throw { found: await findings(trx) };
    })
    .catch((rollback: { found?: string[] }) => {
      if (!rollback.found) throw rollback;
      return rollback.found;
    });
  expect(found).toEqual(expected);
});

test('every rule has a planted fault', () => {
  const found = planted.flatMap(([, , ...findings]) => findings);
  expect(schemaRules.filter(({ name }) => !found.some((text) => text.startsWith(`${name}: `)))).toEqual([]);
});
