import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { testDatabase } from '../../test/support/database.ts';
import {
  callApi,
  testPasswordOfOfficers as password,
  signedInOfficer,
  type TestOfficer,
  testOfficerApi,
} from '../../test/support/officer-api.ts';
import { prepareTips } from '../../test/support/tips.ts';
import { totpCode } from '../modules/officers/factors/totp.ts';
import { accountRoutes } from './routes/officers/account.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
let shiftMs = 0;
const clock = () => new Date(prepared.clock().getTime() + shiftMs);
const { app } = await testOfficerApi(database, { ...prepared, clock });
const context = { db: database.officerApi, clock, tenant: '92' };
const enter = (name: string, role: 'duty_officer' | 'administrator', areaPath: string) =>
  signedInOfficer(app, context, name, [{ role, areaPath }]);

let duty: TestOfficer;
let first: TestOfficer;
let second: TestOfficer;
beforeAll(async () => {
  duty = await enter('duty', 'duty_officer', '92/31135/');
  first = await enter('first', 'administrator', '92/');
  second = await enter('second', 'administrator', '92/');
});

const signIn = (username: string, secret = password, code?: string) =>
  callApi(app, 'POST', '/api/session', { body: { username, password: secret, ...(code && { code }) } });
const eventsOf = async (officerId: string) =>
  (
    await database.admin
      .selectFrom('events')
      .select(['verb', 'body'])
      .where('record_id', '=', officerId)
      .orderBy('seq')
      .execute()
  ).map(({ verb }) => verb);

const secretOf = (text: string): Buffer => {
  const bits = [...text]
    .map((one) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(one).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};

test('no call about one’s own account takes an officer: nobody enrols a factor for another', () => {
  for (const { name } of accountRoutes) {
    const { path, body, params } = contract[name] as { path: string; body?: object; params?: object };
    const shape = JSON.stringify([
      path,
      Object.keys((body as { shape?: object })?.shape ?? {}),
      Object.keys((params as { shape?: object })?.shape ?? {}),
    ]);
    expect(shape).not.toMatch(/officer|user/i);
  }
});

test('an id of another officer in the body is refused, and another’s key cannot be removed', async () => {
  const smuggled = await duty.call('POST', '/api/account/totp', { password, officerId: first.id });
  expect(smuggled.status).toBe(422);
  const foreign = await duty.call('POST', `/api/account/passkeys/${randomUUID()}/remove`, { password });
  expect([foreign.status, foreign.body]).toEqual([404, { code: 'not_found' }]);
});

test('a factor is not enrolled without the password', async () => {
  for (const path of ['/api/account/totp', '/api/account/passkey-challenge']) {
    const { status, body } = await duty.call('POST', path, { password: 'sai' });
    expect([status, body.fields]).toEqual([422, { password: 'passwordWrong' }]);
  }
});

test('a challenge belongs to its session, lives five minutes and is asked with user verification', async () => {
  const asked = await duty.call('POST', '/api/account/passkey-challenge', { password });
  expect(asked.body.options.authenticatorSelection).toMatchObject({
    residentKey: 'required',
    userVerification: 'required',
  });
  const text = 'AAAA';
  const response = {
    id: text,
    rawId: text,
    type: 'public-key',
    response: { clientDataJSON: text, attestationObject: text },
    clientExtensionResults: {},
  };
  const body = { challengeId: asked.body.challengeId, name: 'Khóa', response };
  const stolen = await first.call('POST', '/api/account/passkeys', body);
  expect(stolen.body.fields).toEqual({ response: 'passkeyOver' });
  const wrong = await duty.call('POST', '/api/account/passkeys', body);
  expect(wrong.body.fields).toEqual({ response: 'passkeyWrong' });
  const spent = await duty.call('POST', '/api/account/passkeys', body);
  expect(spent.body.fields).toEqual({ response: 'passkeyOver' });
  const late = await duty.call('POST', '/api/account/passkey-challenge', { password });
  shiftMs += 5 * 60_000;
  const over = await duty.call('POST', '/api/account/passkeys', {
    ...body,
    challengeId: late.body.challengeId,
  });
  expect(over.body.fields).toEqual({ response: 'passkeyOver' });
});

test('one-time codes: asked for once confirmed, each once; recovery codes once; the secret rests sealed', async () => {
  const mai = await enter('mai', 'duty_officer', '92/31135/');
  const begun = await mai.call('POST', '/api/account/totp', { password });
  expect(begun.body.picture).toMatch(/^data:image\/svg\+xml,/);
  expect((await signIn('mai')).status).toBe(200);
  const secret = secretOf(begun.body.secret);
  const stepNow = () => Math.floor(clock().getTime() / 30_000);
  const confirmed = await mai.call('POST', '/api/account/totp/confirm', {
    code: totpCode(secret, stepNow()),
  });
  expect(confirmed.body.codes).toHaveLength(10);
  const row = await database.admin.selectFrom('officer_totp').selectAll().executeTakeFirstOrThrow();
  expect(row.sealed.includes(secret)).toBe(false);

  expect((await signIn('mai')).body).toEqual({ code: 'not_signed_in', fields: { code: 'codeRequired' } });
  const replayed = await signIn('mai', password, totpCode(secret, stepNow()));
  expect(replayed.body.fields).toEqual({ code: 'codeWrong' });
  shiftMs += 60_000;
  expect((await signIn('mai', password, totpCode(secret, stepNow()))).status).toBe(200);
  const [recovery] = confirmed.body.codes;
  expect((await signIn('mai', password, recovery.toLowerCase().replaceAll('-', ' '))).status).toBe(200);
  expect((await signIn('mai', password, recovery)).status).toBe(401);
  expect((await mai.call('GET', '/api/account')).body.recoveryCodesLeft).toBe(9);
  expect(await eventsOf(mai.id)).toEqual(['create', 'enrol_totp', 'use_recovery_code']);
  expect((await mai.call('POST', '/api/account/totp', { password })).status).toBe(409);
  expect((await mai.call('POST', '/api/account/totp/remove', { password })).status).toBe(200);
  expect((await signIn('mai')).status).toBe(200);
});

test('a locked session answers nothing but unlocking, leaving and another officer’s sign-in', async () => {
  const lan = await enter('lan', 'duty_officer', '92/31135/');
  await lan.call('POST', '/api/session/lock');
  for (const { method, path } of Object.values(contract)) {
    const isWay = [
      '/api/session',
      '/api/session/unlock',
      '/api/session/unlock-challenge',
      '/api/session/lock',
    ];
    if (isWay.includes(path) || path.startsWith('/api/session/passkey')) continue;
    const { status, body } = await lan.call(
      method as 'GET' | 'POST' | 'DELETE',
      path.replace(/:\w+/g, randomUUID()),
    );
    expect([path, status, body]).toEqual([path, 403, { code: 'not_allowed', fields: { session: 'locked' } }]);
  }
  expect((await lan.call('POST', '/api/session/unlock', { password: 'sai' })).status).toBe(422);
  expect((await lan.call('GET', '/api/me')).status).toBe(403);
  expect((await lan.call('POST', '/api/session/unlock', { password })).status).toBe(200);
  expect((await lan.call('GET', '/api/me')).status).toBe(200);
  await lan.call('POST', '/api/session/lock');
  shiftMs += 31 * 60_000;
  expect((await lan.call('POST', '/api/session/unlock', { password })).status).toBe(401);
});

test('signing out needs our own app; signing out everywhere leaves this session', async () => {
  const hoa = await enter('hoa', 'duty_officer', '92/31135/');
  const elsewhere = await signIn('hoa');
  const cookie = String(elsewhere.headers['set-cookie']).split(';')[0] ?? '';
  const me = () => callApi(app, 'GET', '/api/me', { headers: { cookie } });
  const forged = (headers: Record<string, string>) =>
    app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie, ...headers } });
  expect((await forged({})).statusCode).toBe(403);
  expect((await forged({ 'x-tindan': '1', 'sec-fetch-site': 'same-site' })).statusCode).toBe(403);
  expect(
    (await forged({ 'x-tindan': '1', origin: 'http://evil.example', host: 'localhost' })).statusCode,
  ).toBe(403);
  expect((await me()).status).toBe(200);
  expect((await hoa.call('GET', '/api/account')).body.sessions).toHaveLength(2);
  expect((await hoa.call('POST', '/api/account/sign-out-everywhere')).body).toEqual({ ended: 1 });
  expect((await me()).status).toBe(401);
  expect((await hoa.call('GET', '/api/me')).status).toBe(200);
});

test('a password is changed with the old one, is no common, named or used one, and ends other sessions', async () => {
  const cuc = await enter('cuc.tran', 'duty_officer', '92/31135/');
  const change = async (current: string, next: string) =>
    (await cuc.call('POST', '/api/account/password', { current, next })).body;
  expect((await change('sai', 'ghe chở dừa qua vàm')).fields).toEqual({ current: 'passwordWrong' });
  expect((await change(password, 'matkhau123456')).fields).toEqual({ next: 'passwordCommon' });
  expect((await change(password, 'cuc.tran2026!')).fields).toEqual({ next: 'passwordNamed' });
  expect((await change(password, password)).fields).toEqual({ next: 'passwordReused' });
  expect(await change(password, 'ghe chở dừa qua vàm')).toEqual({});
  expect((await change('ghe chở dừa qua vàm', password)).fields).toEqual({ next: 'passwordReused' });
  expect((await signIn('cuc.tran')).status).toBe(401);
  expect((await signIn('cuc.tran', 'ghe chở dừa qua vàm')).status).toBe(200);
});

test('a role that reads tips takes two administrators; a request ends after a week', async () => {
  [first, second] = [await enter('one', 'administrator', '92/'), await enter('two', 'administrator', '92/')];
  const added = await first.call('POST', '/api/officers', {
    id: randomUUID(),
    username: 'binh',
    displayName: 'Bình',
    title: 'Trực ban',
    role: 'duty_officer',
    areaCode: '31135',
  });
  expect(added.body).toMatchObject({ waits: true });
  const { officerId, password: handed } = added.body;
  const binh = async () => (await first.call('GET', `/api/officers/${officerId}`)).body;
  expect((await binh()).grants).toEqual([]);
  const requestOf = async () =>
    (await second.call('GET', '/api/officer-requests')).body.requests.find(
      (one: { officer: { id: string } }) => one.officer.id === officerId,
    );
  const decide = (who: TestOfficer, requestId: string, decision = 'approved') =>
    who.call('POST', `/api/officer-requests/${requestId}/decide`, { id: randomUUID(), decision });
  const { id } = await requestOf();
  const own = await decide(first, id);
  expect([own.status, own.body.fields]).toEqual([403, { request: 'secondPerson' }]);
  expect((await decide(second, id)).body).toEqual({ password: null });
  expect((await decide(second, id)).status).toBe(404);
  expect((await binh()).grants).toMatchObject([{ role: 'duty_officer', areaCode: '31135' }]);
  expect(await eventsOf(officerId)).toEqual(['create', 'ask_role', 'approve']);

  // the password was handed over: nothing but changing it answers
  const entered = await signIn('binh', handed);
  expect(entered.body.mustChangePassword).toBe(true);
  const cookie = String(entered.headers['set-cookie']).split(';')[0] ?? '';
  const today = await callApi(app, 'GET', '/api/today', { headers: { cookie } });
  expect([today.status, today.body.fields]).toEqual([403, { session: 'mustChange' }]);

  // a new first password of someone who reads tips: one half each
  const reset = await first.call('POST', `/api/officers/${officerId}/reset-sign-in`, { id: randomUUID() });
  expect(reset.body.waits).toBe(true);
  expect((await signIn('binh', handed)).status).toBe(200);
  const approved = await decide(second, (await requestOf()).id);
  expect((await signIn('binh', handed)).status).toBe(401);
  expect((await signIn('binh', reset.body.password + approved.body.password)).status).toBe(200);

  await first.call('POST', `/api/officers/${officerId}/give-role`, {
    id: randomUUID(),
    role: 'inspector',
    areaCode: '92',
  });
  const waiting = await requestOf();
  shiftMs += 7 * 24 * 3_600_000;
  [first, second] = [
    await enter('three', 'administrator', '92/'),
    await enter('four', 'administrator', '92/'),
  ];
  expect((await decide(second, waiting.id)).status).toBe(404);
});

test('roles begin and end on their days; a closed account is out at once; nobody changes their own', async () => {
  const made = await enter('dung', 'duty_officer', '92/31135/');
  const url = `/api/officers/${made.id}`;
  const { body } = await first.call('GET', url);
  const [grant] = body.grants;
  const ended = { id: randomUUID(), role: grant.role, areaCode: grant.areaCode, validFrom: grant.validFrom };
  expect((await first.call('POST', `${url}/end-role`, ended)).status).toBe(200);
  expect((await first.call('POST', `${url}/end-role`, ended)).status).toBe(200);
  expect((await made.call('GET', '/api/me')).body.roles).toEqual([]);
  const later = { id: randomUUID(), role: 'movement_officer', areaCode: '31135', validFrom: '2027-06-01' };
  expect((await first.call('POST', `${url}/give-role`, later)).body).toEqual({ waits: false });
  expect((await made.call('GET', '/api/me')).body.roles).toEqual([]);
  expect((await first.call('GET', url)).body.grants).toMatchObject([{ validFrom: '2027-06-01' }]);
  const wrong = await first.call('POST', `${url}/give-role`, {
    ...later,
    id: randomUUID(),
    validTo: '2027-05-01',
  });
  expect(wrong.body.fields).toEqual({ validTo: 'validToEarly' });
  expect((await first.call('POST', `${url}/disable`, { id: randomUUID() })).status).toBe(200);
  expect((await made.call('GET', '/api/me')).status).toBe(401);
  expect((await signIn('dung')).status).toBe(401);
  expect((await first.call('POST', `${url}/enable`, { id: randomUUID() })).status).toBe(200);
  expect((await signIn('dung')).status).toBe(200);
  const own = await first.call('POST', `/api/officers/${first.id}/disable`, { id: randomUUID() });
  expect([own.status, own.body.fields]).toEqual([403, { officer: 'ownAccount' }]);
});

test('events of accounts hold ids and codes, never a name or a password', async () => {
  const rows = await database.admin
    .selectFrom('events')
    .select('body')
    .where('record_kind', '=', 'officer')
    .execute();
  const text = rows.map(({ body }) => body.toString()).join('\n');
  for (const word of ['binh', 'Bình', 'cuc', password, 'argon2']) expect(text).not.toContain(word);
});
