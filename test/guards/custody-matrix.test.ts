import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import type { EndpointName } from '#contract/endpoints.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { prepareCustody } from '../../src/modules/custody/custody.fixture.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../support/officer-api.ts';
import { communes, prepareTips } from '../support/tips.ts';
import { officersEverywhere } from './support/officers-everywhere.ts';

// Every route of custody × role × area of the caller, against the real app and database, with an opening under way in
// Ninh Kiều. Nobody here may do anything to it: the custodians are others, and so is the officer who asked.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const custody = await prepareCustody(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };

const areas = ['92/', `92/${communes.ninhKieu}/`, `92/${communes.caiKhe}/`] as const;
type Area = (typeof areas)[number];
let caller: (role: Role, area: Area) => TestOfficer;
const ids = { openingId: '', officerId: custody.custodians[0].actor.id, keyId: custody.custodians[0].keyId };

beforeAll(async () => {
  caller = await officersEverywhere(app, context, areas);
  const tip = await custody.sendSealed();
  const asker = await signedInOfficer(app, context, 'asker', [
    { role: 'duty_officer', areaPath: `92/${communes.ninhKieu}/` },
  ]);
  ids.openingId = (
    await custody.ask({ id: asker.id, roles: [{ role: 'duty_officer', areaPath: areas[1] }] }, tip.id)
  ).id;
});

const key = Buffer.alloc(32, 9).toString('base64');
const bodies: Partial<Record<EndpointName, object>> = {
  addCustodian: { officerId: randomUUID(), chain: 'internal_affairs' },
  enrolCustodianKey: {
    ...{ publicKey: key, wrappedPrivateKey: key, salt: key, memoryKib: 131_072, passes: 3, parallelism: 1 },
  },
  confirmCustodianKey: { publicKey: key },
  answerOpening: { decision: 'declined' },
  doCustodyWork: { items: [], joins: [] },
};

/** What a role that passes the gate is answered, with its role over the whole city, here, or elsewhere. */
const answers: Partial<Record<EndpointName, (area: Area) => number>> = {
  custodyGroup: (area) => (area === '92/' ? 200 : 403),
  addCustodian: (area) => (area === '92/' ? 404 : 403),
  // those of the group keep two shares of the tip without him: an administrator of the city may let one go
  removeCustodian: (area) => (area === '92/' ? 200 : 403),
  ownCustodianKey: (area) => (area === '92/' ? 200 : 403),
  // holds the role, and was made no custodian
  enrolCustodianKey: () => 403,
  // it is confirmed already
  confirmCustodianKey: (area) => (area === '92/' ? 409 : 403),
  custodyWaiting: () => 200,
  custodyWork: (area) => (area === '92/' ? 200 : 403),
  doCustodyWork: (area) => (area === '92/' ? 200 : 403),
  askedOpenings: (area) => (area === '92/' ? 200 : 403),
  allOpenings: () => 200,
  answerOpening: (area) => (area === '92/' ? 404 : 403),
  viewIdentity: () => 404,
  endOpening: () => 404,
  noteOpening: (area) => (area === areas[2] ? 404 : 200),
};

const ofCustody = officerRoutes.filter(({ name }) =>
  /^\/api\/(custody|identity-openings)/.test(contract[name].path),
);
const cases = ofCustody.flatMap((route) =>
  roles.flatMap((role) => areas.map((area) => [route.name, role, area] as const)),
);

test('every route of custody has its line', () => {
  expect(ofCustody.map(({ name }) => name).sort()).toEqual(Object.keys(answers).sort());
});

// letting a custodian go comes last
const ordered = [...cases].sort(
  ([a], [b]) => Number(a === 'removeCustodian') - Number(b === 'removeCustodian'),
);

test.each(ordered)('%s: %s with %s', async (name: EndpointName, role: Role, area) => {
  const route = ofCustody.find((one) => one.name === name);
  const { method, path } = contract[name];
  const url = path.replace(/:(\w+)/g, (_, id: keyof typeof ids) => ids[id]);
  const body = method === 'POST' ? { id: randomUUID(), ...bodies[name] } : undefined;
  const { status, body: answer } = await caller(role, area).call(method, url, body);
  const mayCall = route?.access.who === 'roles' && route.access.roles.includes(role);
  const expected = mayCall ? answers[name]?.(area) : 403;
  // the role of a custodian without a place in the group confirms nothing
  const isStranger = name === 'confirmCustodianKey' && role === 'identity_custodian';
  expect(status).toBe(isStranger ? 403 : expected);
  if (status === 200 && name === 'allOpenings')
    expect(answer.openings.length).toBe(area === areas[2] ? 0 : 1);
  if (status === 200 && name === 'askedOpenings') expect(answer.openings).toEqual([]);
});
