import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { tenantIsSample } from '#modules/tenants/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { type TestDatabase, testDatabase } from '../../../test/support/database.ts';
import { addOfficer, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { emptyTenant } from './empty-tenant.ts';

const clock = () => new Date('2026-11-21T03:00:00Z');

/** A tenant with a tip, an event, an officer; the connections of the processes are closed, as when nothing serves. */
async function filled(sample: boolean): Promise<TestDatabase> {
  const database = await testDatabase();
  await ensureTenant({ db: database.migrator, clock, tenant: '92' }, { sample });
  const { resident } = await prepareTips(database);
  await addOfficer(database, 'duty_officer', '92/31135/');
  await submitTip(resident, exampleForm);
  await Promise.all([database.publicSite.destroy(), database.officerApi.destroy(), database.jobs.destroy()]);
  return database;
}

async function counts({ admin }: TestDatabase): Promise<Record<string, number>> {
  const { rows } = await sql<{ name: string }>`
    select tablename as name from pg_tables where schemaname = 'tindan'`.execute(admin);
  const found: Record<string, number> = {};
  for (const { name } of rows) {
    const counted = await sql<{ n: number }>`select count(*) as n from ${sql.id('tindan', name)}`.execute(
      admin,
    );
    if (counted.rows[0]?.n) found[name] = counted.rows[0].n;
  }
  return found;
}

/** The pool of a role ends a moment after it is told to. */
async function empty(database: TestDatabase, replaceKeys = () => {}) {
  const context = { db: database.migrator, clock, tenant: '92' };
  for (let tries = 0; ; tries++) {
    const refusal = await emptyTenant(context, replaceKeys);
    if (refusal?.refused !== 'serving' || tries > 50) return refusal;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test('nothing of the sample is left but the tenant, now a real one', async () => {
  const database = await filled(true);
  let replaced = 0;
  expect(await empty(database, () => replaced++)).toBeNull();
  expect(replaced).toBe(1);
  expect(await counts(database)).toEqual({ tenants: 1 });
  expect(await tenantIsSample(database.migrator, '92')).toBe(false);
  expect(await empty(database)).toEqual({ refused: 'not_sample' });
});

test('a real home is refused and loses nothing', async () => {
  const database = await filled(false);
  const before = await counts(database);
  expect(await empty(database)).toEqual({ refused: 'not_sample' });
  expect(await counts(database)).toEqual(before);
});

test('while a process is at work, and beside another tenant, it is refused', async () => {
  const database = await filled(true);
  const before = await counts(database);
  const context = { db: database.migrator, clock, tenant: '92' };
  const jobs = connectDatabase({ connectionString: database.urlFor('jobs'), max: 1 });
  await sql`select 1`.execute(jobs);
  expect(await emptyTenant(context, () => {})).toEqual({ refused: 'serving' });
  await jobs.destroy();
  await ensureTenant({ ...context, tenant: '94' }, { sample: true });
  expect(await empty(database)).toEqual({ refused: 'shared', tenants: ['94'] });
  expect(await counts(database)).toEqual({ ...before, tenants: 2 });
});

test('keys that cannot be replaced leave everything as it was', async () => {
  const database = await filled(true);
  const before = await counts(database);
  const full = () => {
    throw new Error('ENOSPC');
  };
  await expect(empty(database, full)).rejects.toThrow('ENOSPC');
  expect(await counts(database)).toEqual(before);
  const { rows } = await sql<{ forced: boolean }>`
    select relforcerowsecurity as forced from pg_class where oid = 'tindan.tenants'::regclass`.execute(
    database.admin,
  );
  expect(rows).toEqual([{ forced: true }]);
});
