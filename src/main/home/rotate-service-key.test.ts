import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import { newServiceKey, serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { accountSecrets } from '#modules/officers/for-officers.ts';
import { openTip, privateAreaKeys } from '#modules/tips/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, exampleForm, prepareTips } from '../../../test/support/tips.ts';
import { beginServiceKey, finishServiceKey, isServiceKeyBegun } from './rotate-service-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'tindan-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const [file, next, kept] = ['service.key', 'service.key.next', 'kept'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];

const database = await testDatabase();
const prepared = await prepareTips(database);
const { tenant, clock, serviceKey: first } = prepared;
const { admin } = database;
writeFileSync(file, `${first.bytes.toString('base64url')}\n`);
await submitTip(prepared.resident, exampleForm);
const { id: tipId } = await admin.selectFrom('tips').select('id').executeTakeFirstOrThrow();
const actor = await addOfficer(database, 'duty_officer', `${tenant}/`);
const secret = Buffer.alloc(20, 9);
await admin
  .insertInto('officer_totp')
  .values({
    tenant_id: tenant,
    officer_id: actor.id,
    sealed: accountSecrets(tenant, first).seal('totp', actor.id, secret),
    last_step: 0,
    started_at: clock(),
    confirmed_at: clock(),
  })
  .execute();

const context = { db: database.migrator, clock, tenant };
const open = (key = serviceKeyFrom(readKeyFile(file))) =>
  openTip(
    { db: database.officerApi, tenant, actor, keys: { privateAreaKey: privateAreaKeys(tenant, key) } },
    { tipId },
  );
const totp = async (key = serviceKeyFrom(readKeyFile(file))) => {
  const { sealed } = await admin.selectFrom('officer_totp').select('sealed').executeTakeFirstOrThrow();
  return accountSecrets(tenant, key).open('totp', actor.id, sealed);
};
const opensAll = async () => {
  expect((await open()).content.description).toBe(exampleForm.description);
  expect(await totp()).toEqual(secret);
};

test('killed in its transaction, the service key is the old one for everything, and it is gone on with', async () => {
  beginServiceKey(folder, kept);
  expect(readKeyFile(kept)).toEqual(first.bytes);
  await admin.transaction().execute(async (trx) => {
    await sql`lock table officer_totp in exclusive mode`.execute(trx);
    const killed = expect(finishServiceKey(context, folder)).rejects.toThrow(/terminat/);
    await vi.waitFor(async () => {
      const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and usename = 'migrator' and wait_event_type = 'Lock'`.execute(
        trx,
      );
      expect(rows).toHaveLength(1);
    }, 20_000);
    await killed;
  });
  expect(isServiceKeyBegun(folder)).toBe(true);
  await opensAll();
  // the command again: what was begun is not begun anew
  const drawn = readFileSync(next, 'utf8');
  beginServiceKey(folder, kept);
  expect(readFileSync(next, 'utf8')).toBe(drawn);
  expect(await finishServiceKey(context, folder)).toEqual({ areaKeys: 3, accounts: 1 });
  expect(readKeyFile(file)).not.toEqual(first.bytes);
  await opensAll();
  await expect(open(first)).rejects.toThrow();
  await expect(totp(first)).rejects.toThrow();
});

test('killed between its transaction and the file, the next run puts the key in its place and changes nothing else', async () => {
  const now = readFileSync(file, 'utf8');
  copyFileSync(file, next);
  copyFileSync(kept, file);
  await expect(open()).rejects.toThrow();
  expect(await finishServiceKey(context, folder)).toEqual({ areaKeys: 0, accounts: 0 });
  expect(readFileSync(file, 'utf8')).toBe(now);
  expect(existsSync(next)).toBe(false);
  await opensAll();
  expect(await finishServiceKey(context, folder)).toBeUndefined();
  const { rows } = await sql<{ details: unknown }>`
    select convert_from(body, 'UTF8')::jsonb -> 'details' as details from events
    where tenant_id = ${tenant} and verb = 'rotate' and record_kind = 'service_key'`.execute(admin);
  expect(rows).toEqual([{ details: { areaKeys: 3, accounts: 1 } }]);
});

test('a file that holds another key is not written over', () => {
  writeFileSync(join(folder, 'other'), `${newServiceKey().bytes.toString('base64url')}\n`);
  expect(() => beginServiceKey(folder, join(folder, 'other'))).toThrow('key_file_exists');
  expect(isServiceKeyBegun(folder)).toBe(false);
});
