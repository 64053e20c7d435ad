import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { testDatabase } from '../../test/support/database.ts';
import { callApi, testOfficerApi } from '../../test/support/officer-api.ts';
import { prepareTips } from '../../test/support/tips.ts';
import { demandDeclarations } from './guard.ts';

const database = await testDatabase();
const { app } = await testOfficerApi(database, await prepareTips(database));

test('an oversized body, a wrong type and an unknown address are refused in our shape', async () => {
  const big = await callApi(app, 'POST', '/api/session', {
    body: { username: 'x'.repeat(200_000), password: 'x' },
  });
  expect([big.status, big.body]).toEqual([413, { code: 'invalid', fields: { body: 'bodyLarge' } }]);
  const form = await app.inject({
    method: 'POST',
    url: '/api/session',
    headers: { 'x-tindan': '1', 'content-type': 'application/x-www-form-urlencoded' },
    payload: 'username=a',
  });
  expect([form.statusCode, form.json().code]).toEqual([415, 'invalid']);
  expect((await callApi(app, 'GET', '/api/nothing')).status).toBe(404);
});

test('no route registers without access and audit', async () => {
  const bare = Fastify();
  demandDeclarations(bare);
  expect(() => bare.get('/x', async () => 'x')).toThrow(/declares no access/);
});

test('health and OpenAPI answer without a session', async () => {
  expect((await callApi(app, 'GET', '/healthz')).body).toEqual({ status: 'ok' });
  const { body } = await callApi(app, 'GET', '/openapi.json');
  expect(Object.keys(body.paths)).toHaveLength(new Set(Object.values(contract).map(({ path }) => path)).size);
  expect(body.paths['/api/tips/{tipId}'].get['x-audit']).toEqual({ leaves: 'access', record: 'tip' });
});
