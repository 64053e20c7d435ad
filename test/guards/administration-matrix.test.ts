import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { officerRoutes } from '../../src/officer-api/routes.ts';
import { testDatabase } from '../support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../support/officer-api.ts';
import { communes, prepareTips } from '../support/tips.ts';
import { officersEverywhere } from './support/officers-everywhere.ts';

// Every route of administration × role × place of the account as its caller sees it. A change names a command that
// was carried out before, so it changes nothing and still has to pass every check.
const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: prepared.tenant };

const places = {
  own: { caller: `92/${communes.ninhKieu}/`, account: 'commune', sees: true },
  parent: { caller: '92/', account: 'commune', sees: true },
  sibling: { caller: `92/${communes.caiKhe}/`, account: 'commune', sees: false },
  child: { caller: `92/${communes.ninhKieu}/`, account: 'city', sees: false },
} as const;
type Place = keyof typeof places;

const administered = officerRoutes.filter(
  ({ name, access }) =>
    access.who === 'roles' &&
    access.roles.join() === 'administrator' &&
    // the city's custody group has a matrix of its own: custody-matrix.test.ts
    !contract[name].path.startsWith('/api/custody/') &&
    // the whole deployment, for the city alone: src/officer-api/routes/system-status.test.ts
    name !== 'systemStatus' &&
    // keys of gateways are the city's: src/officer-api/routes/tips/channel-keys.test.ts
    !contract[name].path.startsWith('/api/channel-keys'),
);
let caller: (role: Role, place: Place) => TestOfficer;
const accounts = new Map<string, { id: string; request: string }>();
let carriedOut = '';

beforeAll(async () => {
  const paths = Object.values(places).map((place) => place.caller);
  const officerOf = await officersEverywhere(app, context, paths);
  caller = (role, place) => officerOf(role, places[place].caller);
  const asker = await signedInOfficer(app, context, 'asker', [{ role: 'administrator', areaPath: '92/' }]);
  for (const [place, areaPath] of [
    ['commune', `92/${communes.ninhKieu}/`],
    ['city', '92/'],
  ] as const) {
    const made = await signedInOfficer(app, context, place, [{ role: 'movement_officer', areaPath }]);
    carriedOut = randomUUID();
    await asker.call('POST', `/api/officers/${made.id}/give-role`, {
      id: carriedOut,
      role: 'duty_officer',
      areaCode: place === 'city' ? '92' : communes.ninhKieu,
    });
    const { body } = await asker.call('GET', '/api/officer-requests');
    const request = body.requests.find((one: { officer: { id: string } }) => one.officer.id === made.id);
    accounts.set(place, { id: made.id, request: request.id });
  }
});

const bodyOf = (name: string, place: Place): object | undefined => {
  const areaCode = places[place].account === 'city' ? '92' : communes.ninhKieu;
  const given = { role: 'movement_officer', areaCode };
  const bodies: Record<string, object> = {
    addOfficer: { ...given, username: 'new.one', displayName: 'Mới', title: 'Mới' },
    importOfficers: {
      csv: `username,display_name,title,role,area_code\nx.y,X,Y,movement_officer,${areaCode}\n`,
    },
    giveRole: given,
    endRole: { ...given, validFrom: '2026-01-01' },
    decideOfficerRequest: { decision: 'approved' },
  };
  const id = name === 'importOfficers' ? {} : { id: carriedOut };
  return contract[name as keyof typeof contract].method === 'GET' ? undefined : { ...id, ...bodies[name] };
};

/** What an administrator who may is told of a command that was carried out before. */
const again: Partial<Record<string, number>> = {
  addOfficer: 409,
  resetSignIn: 409,
  decideOfficerRequest: 409,
};

const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);
const ofAll = ['listOfficers', 'listOfficerRequests', 'listOfficerAreas', 'importOfficers'];

describe.each(administered.map(({ name }) => name).filter((name) => !ofAll.includes(name)))('%s', (name) => {
  test.each(cases)('%s, account in %s area', async (role: Role, place) => {
    const { method, path } = contract[name];
    const { call } = caller(role, place);
    const account = accounts.get(places[place].account);
    const url = path.replace(':officerId', account?.id ?? '').replace(':requestId', account?.request ?? '');
    const { status } = await call(method, url, bodyOf(name, place));
    if (role !== 'administrator') expect(status).toBe(403);
    else if (!places[place].sees) {
      // a command of the caller's own: one carried out before would be found first
      const fresh = bodyOf(name, place);
      const answer = await call(method, url, fresh && { ...fresh, id: randomUUID() });
      expect([answer.status, answer.body]).toEqual([404, { code: 'not_found' }]);
    } else expect(status).toBe(again[name] ?? 200);
  });
});

describe('lists', () => {
  test.each(cases)('%s, account in %s area', async (role: Role, place) => {
    const { call } = caller(role, place);
    const officers = await call('GET', '/api/officers');
    const requests = await call('GET', '/api/officer-requests');
    const areas = await call('GET', '/api/officer-areas');
    if (role !== 'administrator') {
      expect([officers.status, requests.status, areas.status]).toEqual([403, 403, 403]);
      return;
    }
    const account = accounts.get(places[place].account);
    const has = (list: { id: string }[], id = '') => list.some((one) => one.id === id);
    expect(has(officers.body.officers, account?.id)).toBe(places[place].sees);
    expect(has(requests.body.requests, account?.request)).toBe(places[place].sees);
    const code = places[place].account === 'city' ? '92' : communes.ninhKieu;
    expect(areas.body.areas.some((area: { code: string }) => area.code === code)).toBe(places[place].sees);
  });

  test.each(cases)('import by %s, line in %s area', async (role: Role, place) => {
    if (role === 'administrator' && places[place].sees) return;
    const { call } = caller(role, place);
    const { status, body } = await call('POST', '/api/officers/import', bodyOf('importOfficers', place));
    if (role !== 'administrator') expect(status).toBe(403);
    else expect([status, body.fields]).toEqual([422, { 'line 2': 'areaOutside' }]);
  });
});

test('the matrix changed nothing', async () => {
  const verbs = await database.admin
    .selectFrom('events')
    .select('verb')
    .where('record_kind', '=', 'officer')
    .where('verb', 'not in', ['create', 'ask_role'])
    .execute();
  expect(verbs).toEqual([]);
});
