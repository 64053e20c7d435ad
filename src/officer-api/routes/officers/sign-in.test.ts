import { expect, test } from 'vitest';
import { testDatabase } from '../../../../test/support/database.ts';
import {
  callApi,
  signedInOfficer,
  testOfficerApi,
  testPasswordOfOfficers,
} from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const enter = (username: string) =>
  signedInOfficer(app, context, username, [{ role: 'duty_officer', areaPath: '92/31135/' }]);
for (const username of ['duty', 'inspector', 'city']) await enter(username);

const withPassword = (username: string, password: string, headers: Record<string, string> = {}) =>
  callApi(app, 'POST', '/api/session', { body: { username, password }, headers });
const cookiesOf = ({ headers }: { headers: Readonly<Record<string, unknown>> }) =>
  [headers['set-cookie']].flat().map(String);

test('signing out ends the session', async () => {
  const guest = await enter('guest');
  expect((await guest.call('GET', '/api/me')).body).toMatchObject({ username: 'guest', sample: false });
  expect((await guest.call('DELETE', '/api/session')).status).toBe(200);
  expect((await guest.call('GET', '/api/me')).status).toBe(401);
});

test('a wrong password says nothing about the account', async () => {
  const tries = ['duty', 'nobody'].map((username) =>
    callApi(app, 'POST', '/api/session', { body: { username, password: 'sai' } }),
  );
  for (const { status, body } of await Promise.all(tries)) {
    expect([status, body]).toEqual([401, { code: 'not_signed_in' }]);
  }
});

test('a call that our app did not make is refused before anything else', async () => {
  const body = { username: 'duty', password: testPasswordOfOfficers };
  const from = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'POST', url: '/api/session', payload: body, headers })).statusCode;
  expect(await from({})).toBe(403);
  expect(await from({ 'x-tindan': '1', 'sec-fetch-site': 'same-site' })).toBe(403);
  expect(await from({ 'x-tindan': '1', origin: 'http://localhost:8080', host: 'localhost:8081' })).toBe(403);
  expect(await from({ 'x-tindan': '1', origin: 'http://localhost:8081', host: 'localhost:8081' })).toBe(200);
});

test('the cookies of session and browser are out of reach of script and of other sites', async () => {
  const [session = '', device = '', ...others] = cookiesOf(
    await withPassword('duty', testPasswordOfOfficers),
  );
  expect(session).toMatch(/^tindan=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(device).toMatch(
    /^tindan-device=[\w-]{16}\.[\w-]{32}; Max-Age=15552000; Path=\/; HttpOnly; SameSite=Strict$/,
  );
  expect(others).toEqual([]);
});

test('an officer’s own browser gets in while somebody guesses at the name from the same network', async () => {
  const entered = cookiesOf(await withPassword('inspector', testPasswordOfOfficers));
  const device = entered.find((cookie) => cookie.startsWith('tindan-device'))?.split(';')[0] ?? '';
  for (let guess = 0; guess < 6; guess += 1) await withPassword('inspector', 'sai');
  expect((await withPassword('inspector', testPasswordOfOfficers)).status).toBe(429);
  expect((await withPassword('inspector', testPasswordOfOfficers, { cookie: device })).status).toBe(200);
  // the cookie of one officer is worth nothing for another, and opens nothing by itself
  for (let guess = 0; guess < 6; guess += 1) await withPassword('city', 'sai');
  expect((await withPassword('city', testPasswordOfOfficers, { cookie: device })).status).toBe(429);
  expect((await callApi(app, 'GET', '/api/me', { headers: { cookie: device } })).status).toBe(401);
});
