import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, expect, test, vi } from 'vitest';
import { submitTip } from '#modules/tips/for-public.ts';
import { UnknownCommit } from '#platform/database/unknown-commit.ts';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../test/support/officer-api.ts';
import { withTemplateDatabase } from '../../../test/support/template-database.ts';
import { communes, exampleForm, prepareTips } from '../../../test/support/tips.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

// a server of its own: whoever waits for a standby there keeps all others waiting
const home = await mkdtemp(join(tmpdir(), 'tindan-lasting-'));
await chmod(home, 0o711);
const server = await startEmbeddedDatabase({ home });
afterAll(async () => {
  await server.stop();
  await rm(home, { recursive: true, force: true });
});
const template = await withTemplateDatabase(server.adminUrl);
const database = await testDatabase({ server: server.adminUrl, template });
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);

/** While it works commits wait for a standby that is gone, and each wait is cancelled: nobody knows whether they last. */
async function whileNoStandbyAnswers<T>(work: () => Promise<T>): Promise<T> {
  const { admin } = database;
  await sql`alter system set synchronous_standby_names = 'gone'`.execute(admin);
  await sql`select pg_reload_conf()`.execute(admin);
  await vi.waitFor(async () => {
    const { rows } = await sql<{ now: string }>`
      select current_setting('synchronous_standby_names') as now`.execute(admin);
    expect(rows).toEqual([{ now: 'gone' }]);
  }, 20_000);
  let isOver = false;
  const cancelling = (async () => {
    while (!isOver) {
      await sql`select pg_cancel_backend(pid) from pg_stat_activity where wait_event = 'SyncRep'`.execute(
        admin,
      );
      await sleep(20);
    }
  })();
  try {
    return await work();
  } finally {
    isOver = true;
    await cancelling;
    await sql`alter system reset synchronous_standby_names`.execute(admin);
    await sql`select pg_reload_conf()`.execute(admin);
  }
}

const timesOf = async (event: string) =>
  (await database.admin.selectFrom('events').select('seq').where('id', '=', event).execute()).length;
const countTips = async () =>
  (await database.admin.selectFrom('tips').select('id').where('tenant_id', '=', '92').execute()).length;

test('an officer’s command that is found done is not answered before the standby has it', async () => {
  const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
  const { call } = await signedInOfficer(app, context, 'quan-tri', [
    { role: 'administrator', areaPath: '92/' },
  ]);
  const made = await call('POST', '/api/channel-keys', { id: randomUUID(), channel: 'zalo', name: 'Zalo' });
  const id = randomUUID();
  const revoke = () => call('POST', `/api/channel-keys/${made.body.keyId}/revoke`, { id });
  const statuses = await whileNoStandbyAnswers(async () => [
    (await revoke()).status,
    (await revoke()).status,
  ]);
  expect(statuses).toEqual([500, 500]);
  expect(await timesOf(id)).toBe(1);
  expect((await revoke()).status).toBe(200);
  expect(await timesOf(id)).toBe(1);
});

test('no code is shown for a tip that is found there before the standby has it', async () => {
  const form = { ...exampleForm, nonce: randomBytes(16).toString('base64url') };
  const send = () => submitTip(prepared.resident, form);
  await whileNoStandbyAnswers(async () => {
    await expect(send()).rejects.toBeInstanceOf(UnknownCommit);
    expect(await countTips()).toBe(1);
    await expect(send()).rejects.toBeInstanceOf(UnknownCommit);
  });
  const sent = await send();
  expect(sent.chain).toBe(communes.ninhKieu);
  expect(await countTips()).toBe(1);
});
