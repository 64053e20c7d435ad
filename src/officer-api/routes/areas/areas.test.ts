import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { contract } from '#contract/contract.ts';
import { areasOn } from '#domain/areas/area-register.ts';
import { areaReaders, localUnitKeepers } from '#domain/areas/local-unit.ts';
import { inventedReform } from '#domain/areas/reform.fixture.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { importReform } from '#modules/areas/for-main.ts';
import { readRegister } from '#modules/areas/for-officers.ts';
import { computeRestatedFigures } from '#modules/figures/for-officers.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { eventWith } from '../../../../test/support/ledger.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const places = { own: '92/31135/', city: '92/', sibling: '92/31120/' } as const;
const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: keyof typeof places) => officers.get(`${role} ${place}`) as TestOfficer;

const facts: [area: string, on: string, indicator: string, quantity: string][] = [
  ['31135', '2026-11-02', 'T01', '4'],
  ['31135', '2026-11-02', 'T05', '4'],
  ['31120', '2026-11-03', 'T01', '2'],
  ['92', '2026-11-03', 'T01', '1'],
  // before 1/7/2025: An Hòa lies in Cái Khế now, Bùi Hữu Nghĩa was split
  ['31117', '2025-06-20', 'T01', '8'],
  ['31178', '2025-06-20', 'T01', '16'],
];

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  for (const [area, on, indicator, quantity] of facts) {
    await inScope(database.migrator, { tenant: '92', path: '92/' }, (trx) =>
      appendEvent(trx, eventWith([{ area, on, indicator, quantity }], area)),
    );
  }
});

const cases = roles.flatMap((role) =>
  (Object.keys(places) as (keyof typeof places)[]).map((place) => [role, place] as const),
);

test.each(cases)(
  '%s of %s: only those who work there see the map and the units, only keepers change them',
  async (role, place) => {
    const { call } = officer(role, place);
    const reads = areaReaders.includes(role);
    for (const name of ['areaMap', 'areaShapes', 'listLocalUnits'] as const) {
      expect((await call('GET', contract[name].path)).status).toBe(reads ? 200 : 403);
    }
    const listed = await call('GET', `${contract.listLocalUnits.path}?areaCode=31135`);
    expect(listed.status).toBe(!reads ? 403 : place === 'sibling' ? 404 : 200);
    const keeps = localUnitKeepers.includes(role);
    const inside = place === 'sibling' ? 404 : 422;
    const bad = { id: randomUUID(), areaCode: '31135', kind: 'hamlet', name: ' ', on: '2026-11-01' };
    expect((await call('POST', contract.addLocalUnit.path, bad)).status).toBe(keeps ? inside : 403);
    const list = { areaCode: '31135', csv: 'a\n' };
    expect((await call('POST', contract.importLocalUnits.path, list)).status).toBe(keeps ? inside : 403);
    for (const verb of ['rename', 'end']) {
      const body = {
        id: randomUUID(),
        version: 1,
        on: '2026-11-01',
        ...(verb === 'rename' && { name: 'Ấp 1' }),
      };
      const answer = await call('POST', `/api/local-units/${randomUUID()}/${verb}`, body);
      expect(answer.status).toBe(keeps ? 404 : 403);
    }
  },
);

test('a unit is added, found, renamed and ended over the API', async () => {
  const { call } = officer('movement_officer', 'own');
  const id = randomUUID();
  const added = await call('POST', '/api/local-units', {
    id,
    areaCode: '31135',
    kind: 'quarter',
    name: 'Khu vực 5',
    on: '2026-11-01',
  });
  expect(added.body).toMatchObject({ areaName: 'phường Ninh Kiều', mayChange: true, version: 1 });
  const seen = await officer('inspector', 'city').call('GET', '/api/local-units?text=khu+vuc');
  expect(seen.body).toMatchObject({ mayAdd: false, units: [{ name: 'Khu vực 5', mayChange: false }] });
  const hidden = await officer('commune_commander', 'sibling').call('GET', '/api/local-units');
  expect(hidden.body.units).toEqual([]);
  const end = await officer('movement_officer', 'sibling').call('POST', `/api/local-units/${id}/end`, {
    id: randomUUID(),
    version: 1,
    on: '2026-11-19',
  });
  expect(end.status).toBe(404);
  const ended = await call('POST', `/api/local-units/${id}/end`, {
    id: randomUUID(),
    version: 1,
    on: '2026-11-19',
  });
  expect(ended.body).toMatchObject({ validTo: '2026-11-19', mayChange: false });
});

const byCode = (body: { communes: { code: string }[] }, code: string) =>
  body.communes.find((one) => one.code === code);

test('the map gives the city each commune, a commune its own and nothing of the others', async () => {
  const city = (await officer('leader', 'city').call('GET', '/api/area-map')).body;
  expect(city.communes).toHaveLength(103);
  expect(city.period.code).toBe('2026-YEAR');
  expect(byCode(city, '31135')).toMatchObject({ state: 'computed', value: '4', name: 'Ninh Kiều' });
  expect(byCode(city, '31150')).toMatchObject({ state: 'computed', value: '0' });
  expect(city.city).toEqual({ total: '7', own: '1', notAllocatable: null });
  const own = (await officer('commune_commander', 'own').call('GET', '/api/area-map')).body;
  expect(byCode(own, '31135')).toMatchObject({ value: '4' });
  expect(own.city).toBeNull();
  const others = own.communes.filter(({ state }: { state: string }) => state !== 'outside');
  expect(others.map(({ code }: { code: string }) => code)).toEqual(['31135']);
});

test('facts of before a reform count where they lie now; what was split is told apart', async () => {
  const url = '/api/area-map?indicator=T01&period=2025-M07';
  const { body } = await officer('leader', 'city').call('GET', url);
  expect([body.period.from, body.period.to]).toEqual(['2025-06-15', '2025-07-14']);
  expect(byCode(body, '31120')).toMatchObject({ value: '8' });
  expect(body.city).toEqual({ total: '24', own: null, notAllocatable: '16' });
  const own = (await officer('leader', 'sibling').call('GET', url)).body;
  expect(byCode(own, '31120')).toMatchObject({ value: '8' });
  expect(byCode(own, '31135')).toMatchObject({ state: 'outside', value: null });
});

test.each(['indicator=X99', 'indicator=M01', 'period=2026-M13'])('the map refuses %s', async (query) => {
  expect((await officer('leader', 'city').call('GET', `/api/area-map?${query}`)).status).toBe(422);
});

test('a name is found without diacritics, with its period and where it lies today', async () => {
  const { call } = officer('administrator', 'own');
  const found = await call('GET', '/api/areas?text=an%20hoa');
  expect(found.body.areas).toContainEqual({
    code: '31120',
    name: 'Phường An Hòa',
    level: 'commune',
    above: 'quận Ninh Kiều, thành phố Cần Thơ',
    validFrom: '2004-01-01',
    validTo: '2025-06-30',
    today: [{ code: '31120', name: 'phường Cái Khế' }],
  });
  const address = encodeURIComponent('12 Trần Phú, P. An Hoà, Q. Ninh Kiều, TP Cần Thơ');
  const [first] = (await call('GET', `/api/areas?text=${address}`)).body.areas;
  expect(first).toMatchObject({ name: 'Phường An Hòa', today: [{ name: 'phường Cái Khế' }] });
  // Hà Nội's and other provinces' units are nobody's here
  expect((await call('GET', '/api/areas?text=hoan%20kiem')).body.areas).toEqual([]);
  expect((await call('GET', '/api/areas/mine')).body).toEqual({ city: null, communes: [] });
  const mine = (await officer('duty_officer', 'own').call('GET', '/api/areas/mine')).body;
  expect(mine).toEqual({ city: null, communes: [{ code: '31135', name: 'phường Ninh Kiều' }] });
  expect((await officer('inspector', 'city').call('GET', '/api/areas/mine')).body.communes).toHaveLength(103);
});

test('after an imported reform stocks stand in the units that took them over, and the total is the same', async () => {
  const reform = { ...inventedReform, effectiveOn: '2026-11-10' };
  const total = async () => {
    const register = await readRegister(database.officerApi);
    const toDay = plainDate('2026-11-20');
    const { figures, notAllocatable } = await computeRestatedFigures(database.officerApi, register, {
      tenant: '92',
      indicator: 'T05',
      from: plainDate('2025-12-15'),
      to: toDay,
      toDay,
      areas: [...areasOn(register, toDay, '92').map(({ code }) => code), '92'],
      path: '92/',
    });
    const placed = figures.filter(({ value }) => Number(value) !== 0);
    return { placed: placed.map(({ area, value }) => `${area} ${value}`), rest: notAllocatable.T05 };
  };
  await inScope(database.migrator, { tenant: '92', path: '92/' }, (trx) =>
    appendEvent(
      trx,
      eventWith([{ area: '31120', on: '2026-11-03', indicator: 'T05', quantity: '3' }], '31120'),
    ),
  );
  expect(await total()).toEqual({ placed: ['31120 3', '31135 4'], rest: undefined });
  await importReform(
    { db: database.migrator, clock: prepared.clock, tenant: '92' },
    { json: JSON.stringify(reform), dryRun: false },
  );
  expect(await total()).toEqual({ placed: ['31135 4'], rest: '3' });
});
