import { sql } from 'kysely';
import pg from 'pg';
import { expect, inject, test, vi } from 'vitest';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { sealLog, verifyLedger } from '#modules/ledger/for-main.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { listMigrations, migrate } from '#platform/database/migrate.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testLog } from '../../../test/support/ledger.ts';
import { exampleForm, prepareTips } from '../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { jobs, admin } = database;
const tenant = '92';
const send = (clock = prepared.clock) => submitTip({ ...prepared.resident, clock }, exampleForm);
const seal = (clock = prepared.clock) => sealLog({ db: jobs, clock, tenant }, testLog);
const verified = () => verifyLedger(jobs, { tenant, ...testLog });
const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000 });

test.each(['seals', 'seal_chains', 'log_tiles'])(
  'a sealing that is killed while it writes %s leaves nothing, and the next one seals all',
  async (table) => {
    await send();
    const before = await verified();
    expect(before.unsealed).toBeGreaterThan(0);
    await admin.transaction().execute(async (trx) => {
      await sql`lock table ${sql.table(table)} in exclusive mode`.execute(trx);
      const killed = expect(seal()).rejects.toThrow(/terminat/);
      await eventually(async () => {
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'jobs' and wait_event_type = 'Lock'`.execute(trx);
        expect(rows).toHaveLength(1);
      });
      await killed;
    });
    expect(await verified()).toMatchObject({ fault: null, seals: before.seals, unsealed: before.unsealed });
    expect(await seal()).toBe(before.unsealed);
    expect(await verified()).toMatchObject({ fault: null, unsealed: 0 });
  },
);

test('a clock that leaps forward and back breaks neither chain nor seal, and counts each tip once', async () => {
  const start = prepared.clock().getTime();
  const before = await verified();
  const leaps = [0, 86_400_000, -3_600_000, -7 * 86_400_000, 30 * 86_400_000, 0];
  for (const leap of leaps) {
    let ticks = start + leap;
    const clock = () => new Date(ticks++);
    await send(clock);
    await seal(clock);
    await rollUp(jobs, tenant);
  }
  const after = await verified();
  expect(after).toMatchObject({ fault: null, unsealed: 0 });
  expect(after.events - before.events).toBe(leaps.length);
  const { rows } = await sql<{
    tips: number;
    counted: string;
  }>`select (select count(*) from tips where tenant_id = '92') as tips,
    (select sum(quantity) from rollup_days where tenant_id = '92' and indicator = 'T01') as counted`.execute(
    admin,
  );
  expect(Number(rows[0]?.counted)).toBe(rows[0]?.tips);
});

test('a migration that is killed again and again is taken up where it stopped', async () => {
  const name = `${database.name}_broken`;
  const killer = new pg.Client({ connectionString: inject('server') });
  await killer.connect();
  await killer.query(`create database ${name}`);
  const adminUrl = new URL(inject('server'));
  adminUrl.pathname = `/${name}`;
  const all = await listMigrations();
  const toKill = new Set(all.filter((_, at) => at % 5 === 2));
  let killed = 0;
  const kill = (step: string) => {
    if (!toKill.delete(step)) return;
    void killer.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  };
  try {
    for (let done = false; !done; ) {
      done = await migrate({ adminUrl: adminUrl.href, onProgress: kill }).then(
        () => true,
        () => {
          killed += 1;
          return false;
        },
      );
    }
    expect(killed).toBeGreaterThan(0);
    const client = new pg.Client({ connectionString: adminUrl.href });
    await client.connect();
    const { rows } = await client
      .query<{ name: string }>('select name from migrations.applied order by name')
      .finally(() => client.end());
    expect(rows.map((row) => row.name)).toEqual(all);
  } finally {
    await killer.query(`drop database ${name} with (force)`);
    await killer.end();
  }
}, 120_000);
