import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import {
  callApi,
  testPasswordOfOfficers as password,
  type TestOfficer,
} from '../../../../test/support/officer-api.ts';
import { totpCode } from '../../../modules/officers/factors/totp.ts';
import { accountRoutes } from './account.ts';
import { prepareAccounts } from './accounts.fixture.ts';

const { database, app, clock, wait, enter, signIn, eventsOf } = await prepareAccounts();
let duty: TestOfficer;
let first: TestOfficer;
beforeAll(async () => {
  duty = await enter('duty', 'duty_officer', '92/31135/');
  first = await enter('first', 'administrator', '92/');
});

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
  wait(5);
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
  wait(1);
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
  wait(31);
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

test('events of one’s own account hold ids and codes, never a name or a password', async () => {
  const rows = await database.admin
    .selectFrom('events')
    .select('body')
    .where('record_kind', '=', 'officer')
    .execute();
  const text = rows.map(({ body }) => body.toString()).join('\n');
  expect(text).toContain('change_password');
  for (const word of ['cuc', password, 'dừa', 'argon2']) expect(text).not.toContain(word);
});
