import { readdir, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from 'kysely';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { newSlowDown } from '#modules/officers/for-officers.ts';
import { submitTipWithFiles } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../test/support/database.ts';
import { signedInOfficer, testOfficerApi, testPasswordOfOfficers } from '../../test/support/officer-api.ts';
import { plantedPhoto, prepareFiles } from '../../test/support/tip-files.ts';
import { exampleForm, prepareTips } from '../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { context, store, folder, hold } = await prepareFiles(prepared);
const { app } = await testOfficerApi(database, prepared, { store });
const accounts = { db: database.officerApi, clock: prepared.clock, tenant: '92', slowDown: newSlowDown() };
const duty = await signedInOfficer(app, accounts, 'truc.ban', [
  { role: 'duty_officer', areaPath: '92/31135/' },
]);
const neighbour = await signedInOfficer(app, accounts, 'truc.khac', [
  { role: 'duty_officer', areaPath: '92/31120/' },
]);
const administrator = await signedInOfficer(app, accounts, 'quan.tri', [
  { role: 'administrator', areaPath: '92/' },
]);

/** Signs in once more for the bare cookie that a link carries. */
async function cookieOf(username: string): Promise<string> {
  const answer = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-tindan': '1' },
    payload: { username, password: testPasswordOfOfficers },
  });
  return String(answer.headers['set-cookie']).split(';')[0] ?? '';
}

async function tipWith(...files: Buffer[]): Promise<string> {
  const nonce = crypto.randomUUID();
  for (const file of files) await hold(nonce, file);
  await submitTipWithFiles(context, { ...exampleForm, nonce });
  const { rows } = await sql<{ id: string }>`select id from tindan.tips order by id desc limit 1`.execute(
    database.admin,
  );
  return String(rows[0]?.id);
}

const open = async (username: string, url: string, headers: Record<string, string> = {}) =>
  app.inject({
    method: 'GET',
    url,
    headers: { cookie: await cookieOf(username), 'sec-fetch-site': 'same-origin', ...headers },
  });

test('a photo opens in a page that runs nothing, text is saved; each opening is a reading on record', async () => {
  const tipId = await tipWith(await plantedPhoto(), Buffer.from('Biển số ghi vội'));
  const list = await duty.call('GET', `/api/tips/${tipId}/files`);
  expect(list.body.files.map(({ kind }: { kind: string }) => kind)).toEqual(
    expect.arrayContaining(['jpeg', 'text']),
  );
  for (const { id, kind, size } of list.body.files) {
    const answer = await open(duty.username, `/api/tips/${tipId}/files/${id}`);
    expect(answer.statusCode).toBe(200);
    expect(answer.rawPayload).toHaveLength(size);
    expect(answer.headers['content-security-policy']).toMatch(/default-src 'none'.*sandbox/);
    expect(answer.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    const isPhoto = kind === 'jpeg';
    expect(answer.headers['content-type']).toBe(isPhoto ? 'image/jpeg' : 'text/plain; charset=utf-8');
    expect(answer.headers['content-disposition']).toMatch(
      isPhoto ? /^inline; filename="tep-\w{8}\.jpg"$/ : /^attachment/,
    );
    if (isPhoto) expect((await sharp(answer.rawPayload).metadata()).exif).toBe(undefined);
  }
  const { rows } = await sql<{ n: number }>`select count(*)::int n from tindan.accesses
    where record_id = ${tipId} and action = 'openTipFile' and allowed`.execute(database.admin);
  expect(rows[0]?.n).toBe(2);
});

test('nobody else opens it: another commune, an administrator, a stranger, another site', async () => {
  const tipId = await tipWith(await plantedPhoto('blue'));
  const { body } = await duty.call('GET', `/api/tips/${tipId}/files`);
  const url = `/api/tips/${tipId}/files/${body.files[0].id}`;
  expect((await open(neighbour.username, url)).statusCode).toBe(404);
  expect((await neighbour.call('GET', `/api/tips/${tipId}/files`)).status).toBe(404);
  expect((await open(administrator.username, url)).statusCode).toBe(403);
  expect(
    (await app.inject({ method: 'GET', url, headers: { 'sec-fetch-site': 'same-origin' } })).statusCode,
  ).toBe(401);
  for (const site of ['cross-site', 'same-site', 'none']) {
    expect((await open(duty.username, url, { 'sec-fetch-site': site })).statusCode, site).toBe(403);
  }
  // a link may only read: the list and everything else still want the app's header
  expect((await open(duty.username, `/api/tips/${tipId}/files`)).statusCode).toBe(403);
});

test('a file that was damaged on disk is never sent as if it were whole', async () => {
  const before = new Set(await readdir(folder));
  const tipId = await tipWith(await plantedPhoto('teal', 300));
  const [name] = (await readdir(folder)).filter((one) => !before.has(one));
  await truncate(join(folder, String(name)), 100);
  const { body } = await duty.call('GET', `/api/tips/${tipId}/files`);
  expect((await open(duty.username, `/api/tips/${tipId}/files/${body.files[0].id}`)).statusCode).toBe(500);
});
