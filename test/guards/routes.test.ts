import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { Access, Audit } from '../../src/officer-api/route.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { gatewayRoutes } from '../../src/public-site/gateway/register-gateway.ts';
import { routes as residentRoutes } from '../../src/public-site/routes.ts';
import { exampleSite } from '../../src/public-site/site.fixture.ts';
import { testDatabase } from '../support/database.ts';
import { testOfficerApi } from '../support/officer-api.ts';
import { prepareTips } from '../support/tips.ts';
import { registeredRoutes } from './support/registered-routes.ts';

const database = await testDatabase();
const officers = await testOfficerApi(database, await prepareTips(database));
const residents = await exampleSite();

const accessText = (access: Access): string =>
  access.who === 'roles'
    ? access.roles.join(', ')
    : access.who === 'anyone'
      ? `anyone (${access.why})`
      : ['signed in', ...(access.even ?? []).map((state) => `even when ${state}`)].join(', ');
const auditText = (audit: Audit): string =>
  audit.leaves === 'nothing' ? `nothing (${audit.why})` : `${audit.leaves} of ${audit.record}`;

/** Path → what its route declares. */
const declaredForOfficers = new Map(
  officerRoutes.map(({ name, access, audit }) => [
    `${contract[name].method} ${contract[name].path}`,
    `${accessText(access)}; leaves ${auditText(audit)}`,
  ]),
);
const declaredForResidents = new Map(
  [...residentRoutes, ...gatewayRoutes].map(({ method, path, access, audit }) => [
    `${method} ${path.replace(/(.)\/$/, '$1')}`,
    `${access}; leaves ${audit}`,
  ]),
);

/** What answers beside the tables: nothing that anybody wrote can come out of these. */
const besides = /^GET \/(healthz|openapi\.json|khoa-bien-nhan\.txt|tep\/[\w.-]+)$/;

test('the routes are those of routes.txt, each with its access and audit', async () => {
  const list = (name: string, registered: string[], declared: Map<string, string>) => {
    const lines = registered.map(
      (route) =>
        `  ${route.replace(/\.[0-9a-f]{12}\./, '.<hash>.')}: ${declared.get(route) ?? 'anyone; leaves nothing'}`,
    );
    return `${name}\n${lines.join('\n')}\n`;
  };
  const text = [
    list('residents', registeredRoutes(residents.app), declaredForResidents),
    list('officers', registeredRoutes(officers.app), declaredForOfficers),
  ].join('\n');
  // A wanted change: npx vitest run --project database test/guards/routes.test.ts -u, and read the difference.
  await expect(text).toMatchFileSnapshot('routes.txt');
});

test.each([
  ['residents', residents.app, declaredForResidents],
  ['officers', officers.app, declaredForOfficers],
] as const)('%s: what answers is declared, and what is declared answers', (_, app, declared) => {
  const registered = registeredRoutes(app);
  expect(registered.filter((route) => !declared.has(route) && !besides.test(route))).toEqual([]);
  expect([...declared.keys()].filter((route) => !registered.includes(route))).toEqual([]);
});

test('what changes something leaves a trace, and what shows a tip leaves one too', () => {
  const silent = officerRoutes.filter(({ name, audit }) => {
    const { method, path } = contract[name];
    return (
      audit.leaves === 'nothing' &&
      (method !== 'GET' || path.includes(':')) &&
      !path.startsWith('/api/session')
    );
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
  expect(residentRoutes.filter(({ method, audit }) => method === 'POST' && audit === 'none')).toEqual([]);
});

test('every role in a route’s access exists, and none is open without a reason', () => {
  const reasons = officerRoutes.flatMap(({ access }) => (access.who === 'anyone' ? [access.why] : []));
  expect(reasons.every((why) => why.length > 10)).toBe(true);
  expect(officerRoutes.filter(({ access }) => access.who === 'roles' && access.roles.length === 0)).toEqual(
    [],
  );
});

test('the router’s account is read right', async () => {
  const app = Fastify();
  for (const url of ['/', '/a', '/a/:id', '/a/:id/b', '/ab']) app.get(url, async () => '');
  app.post('/a', async () => '');
  await app.ready();
  expect(registeredRoutes(app)).toEqual([
    'GET /',
    'GET /a',
    'GET /a/:id',
    'GET /a/:id/b',
    'GET /ab',
    'POST /a',
  ]);
});
