import { expect, test } from 'vitest';
import { newServiceKey } from '#domain/sealing/service-key.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { bootstrapOfficers } from './accounts/bootstrap-officers.ts';
import { createOfficer } from './accounts/create-officer.ts';
import { importOfficers } from './accounts/import-officers.ts';
import { listOfficers } from './accounts/list-officers.ts';
import { newHashQueue } from './guessing/hash-queue.ts';
import { knownDevices } from './guessing/known-devices.ts';
import { newSlowDown } from './guessing/slow-down.ts';
import { createSampleOfficers } from './sample/create-sample-officers.ts';
import { sampleOfficers } from './sample/sample-officers.ts';
import { readSession } from './session/read-session.ts';
import { signOut } from './session/sign-out.ts';
import { accountSecrets } from './sign-in/account-secrets.ts';
import { signIn } from './sign-in/sign-in.ts';

const database = await testDatabase();
let now = new Date('2026-11-21T02:00:00Z');
const context = { db: database.officerApi, clock: () => now, tenant: '92' };
const serviceKey = newServiceKey();
const secrets = accountSecrets('92', serviceKey);
const devices = knownDevices('92', serviceKey);
const access = { ...context, slowDown: newSlowDown(), hashing: newHashQueue(), secrets, devices };
const minutes = (count: number) => {
  now = new Date(now.getTime() + count * 60_000);
};

await createOfficer(context, {
  username: 'Lan.NK',
  displayName: 'Lan',
  title: 'Trực ban',
  password: 'đúng là nó',
  roles: [{ role: 'duty_officer', areaPath: '92/31135/' }],
});
const enter = () => signIn(access, { username: 'lan.nk', password: 'đúng là nó', origin: '10.0.0.1' });

test('the right password opens a session that knows the roles', async () => {
  const { token } = await enter();
  const officer = await readSession(context, token);
  expect(officer).toMatchObject({
    username: 'lan.nk',
    roles: [{ role: 'duty_officer', areaPath: '92/31135/' }],
  });
});

test('the database holds no token that could be used', async () => {
  const { token } = await enter();
  const rows = await database.admin.selectFrom('sessions').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows.every((row) => row.token_hash.length === 32)).toBe(true);
});

test('a wrong password, an unknown name and a disabled account answer alike and are remembered', async () => {
  const wrong = { password: 'sai', origin: '10.0.0.2' };
  await expect(signIn(access, { ...wrong, username: 'lan.nk' })).rejects.toMatchObject({
    code: 'not_signed_in',
  });
  await expect(signIn(access, { ...wrong, username: 'nobody' })).rejects.toMatchObject({
    code: 'not_signed_in',
  });
  const rows = await database.admin.selectFrom('accesses').selectAll().where('allowed', '=', false).execute();
  expect(rows.map((row) => [row.action, row.allowed, row.officer_id !== null])).toEqual([
    ['sign_in', false, true],
    ['sign_in', false, false],
  ]);
});

test('a session ends after half an hour unused, after twelve hours in any case, and at sign-out', async () => {
  const first = await enter();
  minutes(29);
  expect(await readSession(context, first.token)).toBeDefined();
  minutes(29);
  expect(await readSession(context, first.token)).toBeDefined();
  minutes(30);
  expect(await readSession(context, first.token)).toBeUndefined();

  const second = await enter();
  for (let i = 0; i < 35; i++) {
    minutes(20);
    expect(await readSession(context, second.token)).toBeDefined();
  }
  minutes(20);
  expect(await readSession(context, second.token)).toBeUndefined();

  const third = await enter();
  await signOut(context, third.token);
  expect(await readSession(context, third.token)).toBeUndefined();
});

test('guessing from one origin is slowed, the owner elsewhere is not', async () => {
  const guess = { username: 'lan.nk', password: 'sai', origin: '10.6.6.6' };
  for (let i = 0; i < 5; i++) {
    await expect(signIn(access, guess)).rejects.toMatchObject({ code: 'not_signed_in' });
  }
  await expect(signIn(access, guess)).rejects.toMatchObject({ code: 'too_many' });
  await expect(enter()).resolves.toHaveProperty('token');
});

test('opening an account is an event without a name in it', async () => {
  const [event] = await database.admin
    .selectFrom('events')
    .selectAll()
    .where('record_kind', '=', 'officer')
    .execute();
  expect(event).toMatchObject({ chain: '92', verb: 'create', actor: 'job:command-line' });
  const body = event?.body.toString() ?? '';
  expect(body).toContain('duty_officer');
  expect(body.toLowerCase()).not.toContain('lan');
});

test('two administrators are made once', async () => {
  const made = await bootstrapOfficers(context);
  expect(made).toHaveLength(2);
  expect(made[0]?.password).toMatch(/^([a-z2-9]{4}-){3}[a-z2-9]{4}$/);
  await expect(bootstrapOfficers(context)).rejects.toMatchObject({ code: 'conflict' });
});

test('sample accounts are made once and may sign in', async () => {
  const made = await createSampleOfficers(context);
  expect(made.map(({ username }) => username)).toEqual(sampleOfficers.map(({ username }) => username));
  expect(await createSampleOfficers(context)).toEqual([]);
  const [first] = made;
  if (!first) throw new Error('no sample officer');
  await expect(signIn(access, { ...first, origin: '10.0.0.9' })).resolves.toHaveProperty('token');
}, 60_000);

test('a CSV makes one account of several lines, and nothing at all when one line is wrong', async () => {
  const header = 'username,display_name,title,role,area_code\n';
  const right = `${header}hoa,Hòa,Trực ban,duty_officer,31120\nhoa,Hòa,Trực ban,movement_officer,31120\n`;
  await expect(importOfficers(context, `${right}x y,Z,,chief,9\n`)).rejects.toMatchObject({
    code: 'invalid',
    fields: { 'line 4': 'usernameWrong' },
  });
  expect(await importOfficers(context, right)).toHaveLength(1);
  const hoa = (await listOfficers(context)).find(({ username }) => username === 'hoa');
  // the role that reads tips waits for an administrator
  expect(hoa?.roles.map(({ role }) => role)).toEqual(['movement_officer']);
});
