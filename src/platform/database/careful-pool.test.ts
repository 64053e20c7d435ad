import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import { startEmbeddedDatabase } from '../embedded-database/start-embedded-database.ts';
import { connectDatabase } from './connect.ts';
import { isBroken, repeatSafely } from './repeat-safely.ts';
import { UnknownCommit } from './unknown-commit.ts';

const home = await mkdtemp(join(tmpdir(), 'tindan-commit-'));
await chmod(home, 0o711);
// it waits for a standby that is gone
const server = await startEmbeddedDatabase({ home, settings: 'synchronous_standby_names=gone' });
const writer = connectDatabase({ connectionString: server.adminUrl, max: 1 });
const other = connectDatabase({ connectionString: server.adminUrl, max: 1 });
afterAll(async () => {
  await Promise.all([writer.destroy(), other.destroy()]);
  await server.stop();
  await rm(home, { recursive: true, force: true });
});

const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 20_000 });
/** Cancels the statement that waits for a standby, once it waits. */
const cancelTheWait = () =>
  eventually(async () => {
    const { rows } = await sql<{ done: boolean }>`select pg_cancel_backend(pid) as done from pg_stat_activity
      where wait_event = 'SyncRep'`.execute(other);
    expect(rows).toEqual([{ done: true }]);
  });
const put = (id: number) =>
  sql`insert into public.written (id) values (${id}) on conflict (id) do nothing`.execute(writer);
const count = async () =>
  (await sql<{ n: number }>`select count(*) as n from public.written`.execute(other)).rows[0]?.n;

test('a commit whose wait for the standby was cancelled is unknown, not done; sent again it is there once', async () => {
  await sql`set synchronous_commit = local`.execute(other);
  await sql`create table public.written (id int primary key)`.execute(other);
  // a server that answered "INSERT 0 1" with a warning would pass for a success
  const single = expect(put(1)).rejects.toBeInstanceOf(UnknownCommit);
  await cancelTheWait();
  await single;
  const whole = expect(
    writer.transaction().execute((trx) => sql`insert into public.written (id) values (2)`.execute(trx)),
  ).rejects.toBeInstanceOf(UnknownCommit);
  await cancelTheWait();
  await whole;
  await put(1);
  await repeatSafely(() => put(2));
  expect(await count()).toBe(2);
});

test('a broken connection is tried again, what is wrong by itself is not', async () => {
  const terminate = () =>
    eventually(async () => {
      const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where query like 'select pg_sleep(30)%' and state = 'active'`.execute(other);
      expect(rows).toHaveLength(1);
    });
  let tries = 0;
  const command = () => {
    tries += 1;
    return tries === 1 ? sql`select pg_sleep(30)`.execute(writer) : sql`select 1`.execute(writer);
  };
  const repeated = repeatSafely(command, [1]);
  await terminate();
  await repeated;
  expect(tries).toBe(2);
  const wrong = vi.fn(() => sql`select 1 / 0`.execute(writer));
  await expect(repeatSafely(wrong, [1, 1])).rejects.toThrow('division by zero');
  expect(wrong).toHaveBeenCalledTimes(1);
});

test.each([
  ['08006', true],
  ['57P01', true],
  ['25006', true],
  ['ECONNREFUSED', true],
  ['23505', false],
  ['57014', false],
])('an error of code %s may have been done: %s', (code, broken) => {
  expect(isBroken(Object.assign(new Error('x'), { code }))).toBe(broken);
});
