import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { roles } from '#domain/officers/role.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { communes, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const enter = (name: string, role: (typeof roles)[number], areaPath: string) =>
  signedInOfficer(app, context, name, [{ role, areaPath }]);

const routes = (keyId: string) =>
  [
    ['GET', '/api/channel-keys', undefined],
    ['POST', '/api/channel-keys', { id: randomUUID(), channel: 'zalo', name: 'Thử' }],
    ['POST', `/api/channel-keys/${keyId}/approve`, { id: randomUUID() }],
    ['POST', `/api/channel-keys/${keyId}/revoke`, { id: randomUUID() }],
  ] as const;

test.each(roles.filter((role) => role !== 'administrator'))('%s has no business with keys', async (role) => {
  const officer = await enter(role.replaceAll('_', '-'), role, '92/');
  for (const [method, url, body] of routes(randomUUID())) {
    expect((await officer.call(method, url, body)).status).toBe(403);
  }
});

test('an administrator of a commune neither', async () => {
  const local = await enter('local', 'administrator', `92/${communes.ninhKieu}/`);
  for (const [method, url, body] of routes(randomUUID())) {
    expect((await local.call(method, url, body)).status).toBe(403);
  }
});

test('two administrators of the city: one makes, the other lets work, and the key is in no list', async () => {
  const first = await enter('first', 'administrator', '92/');
  const second = await enter('second', 'administrator', '92/');
  const command = { id: randomUUID(), channel: 'vneid', name: 'Cổng VNeID' };
  const { status, body } = await first.call('POST', '/api/channel-keys', command);
  expect([status, body.key]).toEqual([200, expect.stringMatching(/^tindan_/)]);
  expect((await first.call('POST', '/api/channel-keys', command)).status).toBe(409);
  const listed = await second.call('GET', '/api/channel-keys');
  expect(listed.body.keys).toMatchObject([
    { id: body.keyId, name: 'Cổng VNeID', approvedAt: null, mayApprove: true },
  ]);
  expect(JSON.stringify(listed.body)).not.toContain(body.key);
  const approve = `/api/channel-keys/${body.keyId}/approve`;
  expect((await first.call('POST', approve, { id: randomUUID() })).status).toBe(403);
  const once = { id: randomUUID() };
  expect((await second.call('POST', approve, once)).status).toBe(200);
  expect((await second.call('POST', approve, once)).status).toBe(200);
  expect((await second.call('POST', approve, { id: randomUUID() })).status).toBe(409);
  expect(
    (await second.call('POST', `/api/channel-keys/${randomUUID()}/revoke`, { id: randomUUID() })).status,
  ).toBe(404);
});
