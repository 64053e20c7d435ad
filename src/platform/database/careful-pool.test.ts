import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, onTestFinished, test, vi } from 'vitest';
import { openLine } from '../../../test/chaos/troubles/line.ts';
import { startEmbeddedDatabase } from '../embedded-database/start-embedded-database.ts';
import { connectDatabase } from './connect.ts';
import { isBroken, repeatSafely } from './repeat-safely.ts';
import { endSession, isAtWork } from './session-beside.ts';
import { UnknownCommit } from './unknown-commit.ts';
import { untilLasting } from './until-lasting.ts';

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

test('what is found when sent again is not answered for before the standby has it', async () => {
  await put(2);
  const lasting = expect(untilLasting(writer)).rejects.toBeInstanceOf(UnknownCommit);
  await cancelTheWait();
  await lasting;
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

const patience = { silentMs: 500, answerMs: 60_000 };

/** A pool behind a line that can fall silent. */
async function behindLine() {
  const line = await openLine({ path: join(server.socketFolder, '.s.PGSQL.5432') });
  const url = `postgres://postgres:${new URL(server.adminUrl).password}@127.0.0.1:${line.port}/postgres`;
  const db = connectDatabase({ connectionString: url, max: 1, patience });
  onTestFinished(async () => {
    await db.destroy();
    await line.stop();
  });
  return { line, db, url };
}

test.each([
  ['everything', 3],
  ['answers', 4],
] as const)(
  'a line that dies without a word at a commit and swallows %s: unknown; sent again it is there once',
  async (lost, id) => {
    const { line, db } = await behindLine();
    const before = Number(await count());
    const seen: unknown[] = [];
    const command = () =>
      db
        .transaction()
        .execute(async (trx) => {
          await sql`set local synchronous_commit = local`.execute(trx);
          await sql`insert into public.written (id) values (${id}) on conflict (id) do nothing`.execute(trx);
          if (seen.length === 0) line.silenceAll(lost);
        })
        .catch((error: unknown) => {
          seen.push(error);
          throw error;
        });
    await repeatSafely(command, [1]);
    expect(seen.map(isBroken)).toEqual([true]);
    expect(await count()).toBe(before + 1);
  },
);

test('a commit that waits for its standby is waited for, however silent the line is', async () => {
  const { db } = await behindLine();
  let isOver = false;
  const waiting = sql`insert into public.written (id) values (5)`.execute(db).finally(() => {
    isOver = true;
  });
  const told = expect(waiting).rejects.toBeInstanceOf(UnknownCommit);
  // as often as it would take to end a line on which nobody works
  for (let looks = 0; looks < 4; looks += 1) await sleep(patience.silentMs);
  expect(isOver).toBe(false);
  await cancelTheWait();
  await told;
});

test('what a server says of a connection that hears nothing; it ends a transaction that waits, nothing at work', async () => {
  const { line, url } = await behindLine();
  const pid = Number(
    (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(writer)).rows[0]?.pid,
  );
  const session = { connectionString: url, pid, withinMs: patience.answerMs };
  expect([await isAtWork(session), await endSession(session, 0)]).toEqual([false, false]);
  const working = expect(sql`select pg_sleep(60)`.execute(writer)).rejects.toThrow('canceling statement');
  await eventually(async () => expect(await isAtWork(session)).toBe(true));
  expect(await endSession(session, 0)).toBe(false);
  await sql`select pg_cancel_backend(${pid}::int)`.execute(other);
  await working;
  line.become({ refuses: true });
  expect([await isAtWork(session), await endSession(session, 0)]).toEqual([false, false]);
});

test('a server that takes a connection and says nothing is given up', async () => {
  const mute = createServer(() => {});
  mute.listen(0, '127.0.0.1');
  await once(mute, 'listening');
  const { port } = mute.address() as AddressInfo;
  const db = connectDatabase({
    connectionString: `postgres://x@127.0.0.1:${port}/x`,
    patience: { silentMs: 60_000, answerMs: 10 },
  });
  await expect(sql`select 1`.execute(db)).rejects.toSatisfy(isBroken);
  await db.destroy();
  mute.close();
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
