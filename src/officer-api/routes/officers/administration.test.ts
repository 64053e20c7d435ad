import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  callApi,
  testPasswordOfOfficers as password,
  type TestOfficer,
} from '../../../../test/support/officer-api.ts';
import { prepareAccounts } from './accounts.fixture.ts';

const { database, app, wait, enter, signIn, eventsOf } = await prepareAccounts();
let first: TestOfficer;
let second: TestOfficer;

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
  wait(7 * 24 * 60);
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
  for (const word of ['binh', 'Bình', password, 'argon2']) expect(text).not.toContain(word);
});
