import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { figureKeepers } from '#domain/entries/entry-rules.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const places = { own: '92/31135/', city: '92/', sibling: '92/31120/' } as const;
type Place = keyof typeof places;
const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: Place) => officers.get(`${role} ${place}`) as TestOfficer;
const cases = roles.flatMap((role) =>
  (Object.keys(places) as Place[]).map((place) => [role, place] as const),
);
const cell = { code: 'O01', value: '12', seen: 0 };
const body = (cells: object[], area = '31135') => ({ id: randomUUID(), area, period: '2026-H1', cells });

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
});

test.each(cases)('%s of %s sees the grid of the own area alone', async (role, place) => {
  const { call } = officer(role, place);
  const grid = await call('GET', '/api/figure-grid?period=2026-H1&family=O');
  if (!areaReaders.includes(role)) {
    expect(grid.status).toBe(403);
    return;
  }
  const rows = grid.body.rows.map(({ code }: { code: string }) => code);
  expect(rows).toHaveLength(place === 'city' ? 104 : 1);
  expect(rows[0]).toBe({ own: '31135', city: '92', sibling: '31120' }[place]);
  expect(grid.body.rows[0].mayEnter).toBe(figureKeepers.includes(role));
  const one = await call('GET', '/api/figure-cell?area=31135&code=O01&period=2026-H1');
  expect(one.status).toBe(place === 'sibling' ? 404 : 200);
});

test.each(cases)('%s of %s enters figures of the own area alone', async (role, place) => {
  const answer = await officer(role, place).call('POST', '/api/figures', body([{ ...cell, seen: 999 }]));
  const may = figureKeepers.includes(role);
  expect(answer.status).toBe(!may ? 403 : place === 'sibling' ? 404 : 200);
});

test('a cell tells its history, also what came second', async () => {
  const { call } = officer('movement_officer', 'own');
  await call('POST', '/api/figures', body([{ ...cell, code: 'O03', comment: 'theo sổ trực' }]));
  const late = await officer('city_movement_officer', 'city').call(
    'POST',
    '/api/figures',
    body([{ ...cell, code: 'O03', value: '9' }]),
  );
  expect(late.body.results[0]).toMatchObject({ outcome: 'outrun', current: { value: '12', version: 1 } });
  const { body: told } = await call('GET', '/api/figure-cell?area=31135&code=O03&period=2026-H1');
  expect(told).toMatchObject({ value: '12', state: 'entered', comment: 'theo sổ trực' });
  expect(
    told.versions.map(({ outcome, value }: { outcome: string; value: string }) => [outcome, value]),
  ).toEqual([
    ['outrun', '9'],
    ['held', '12'],
  ]);
});

test('a wrong cell is told with its fault, a wrong batch as a whole', async () => {
  const { call } = officer('movement_officer', 'own');
  const mixed = await call(
    'POST',
    '/api/figures',
    body([
      { ...cell, code: 'O04' },
      { ...cell, code: 'C04' },
    ]),
  );
  expect(
    mixed.body.results.map(({ outcome, fault }: { outcome: string; fault: string }) => [outcome, fault]),
  ).toEqual([
    ['saved', null],
    ['refused', 'entryPaperRequired'],
  ]);
  const many = Array.from({ length: 201 }, () => cell);
  expect((await call('POST', '/api/figures', body(many))).body.fields).toEqual({ cells: 'entryTooMany' });
  expect((await call('GET', '/api/figure-grid?period=2026-H7')).body.fields).toEqual({
    period: 'entryPeriodWrong',
  });
});

test.each(cases)(
  '%s of %s: only the city opens and closes rounds, each commune steps its own answer',
  async (role, place) => {
    const { call } = officer(role, place);
    const list = await call('GET', '/api/rounds');
    expect(list.status).toBe(areaReaders.includes(role) ? 200 : 403);
    const opens = role === 'city_movement_officer';
    const open = await call('POST', '/api/rounds', {
      ...{ id: randomUUID(), kind: 'ad_hoc', title: ' ', period: '2026-H2', indicators: ['O01'] },
      dueAt: '2027-01-01T00:00:00.000Z',
    });
    expect(open.status).toBe(!opens || place !== 'city' ? 403 : 422);
    const nowhere = randomUUID();
    const close = await call('POST', `/api/rounds/${nowhere}/close`, { id: randomUUID(), version: 1 });
    expect(close.status).toBe(!opens || place !== 'city' ? 403 : 404);
    const step = await call('POST', `/api/rounds/${nowhere}/step`, {
      ...{ id: randomUUID(), version: 1, area: '31135', step: 'prepare' },
    });
    const takes = ['movement_officer', 'commune_commander', 'city_movement_officer'].includes(role);
    expect(step.status).toBe(takes ? 404 : 403);
  },
);
