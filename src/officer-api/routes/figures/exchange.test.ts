import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
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
const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: keyof typeof places) => officers.get(`${role} ${place}`) as TestOfficer;

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
});

const csv = (...rows: string[]) => ['area,indicator,period,value', ...rows].join('\n');
const send = (who: TestOfficer, text: string, over: object = {}) =>
  who.call('POST', '/api/figures/import', {
    ...{ id: randomUUID(), format: 'csv', clock: 'STATE', paper: '', write: false, text },
    ...over,
  });
const cases = roles.flatMap((role) =>
  (Object.keys(places) as (keyof typeof places)[]).map((place) => [role, place] as const),
);

test.each(cases)(
  '%s of %s: readers take files of their area, those who enter figures bring them in',
  async (role, place) => {
    const who = officer(role, place);
    const query = 'area=31135&period=2026-H2&format=csv';
    const expected = !areaReaders.includes(role) ? 403 : place === 'sibling' ? 404 : 200;
    expect((await who.call('GET', `/api/exports/figures-exchange?${query}`)).status).toBe(expected);
    const { status, body } = await send(who, csv('31135,O01,2026-M08,4'));
    expect(status).toBe(figureKeepers.includes(role) ? 200 : 403);
    if (status === 200) {
      expect(body.cells[0].outcome).toBe(place === 'sibling' ? 'refused' : 'new');
    }
  },
);

const entered = async () => {
  const { rows } = await sql<{ said: string }>`select area_code || ' ' || indicator || ' ' || period || ' ' ||
    trim_scale(value) as said from tindan.figure_entries order by 1`.execute(database.admin);
  return rows.map(({ said }) => said);
};

test('a look before writes nothing and tells each row; writing takes what can be taken, once', async () => {
  const who = officer('city_movement_officer', 'city');
  const text = csv(
    '31135,O01,2026-M08,4',
    '31120,O01,2026-M08,x',
    '31120,T01,2026-M08,3',
    '99999,O01,2026-M08,1',
    '31135,O01,2026-M08,5',
    '31135,G01,2031-H1,1',
  );
  const look = await send(who, text);
  expect(
    look.body.cells.map((cell: { outcome: string; fault: string }) => [cell.outcome, cell.fault]),
  ).toEqual([
    ['new', null],
    ['refused', expect.any(String)],
    ['refused', 'entryComputed'],
    ['refused', expect.any(String)],
    ['refused', 'exchangeTwice'],
    ['refused', 'exchangePeriodUnknown'],
  ]);
  expect(await entered()).toEqual([]);
  const command = { id: randomUUID(), write: true };
  for (let again = 0; again < 2; again += 1) await send(who, csv('31135,O01,2026-M08,4'), command);
  expect(await entered()).toEqual(['31135 O01 2026-M08 4']);
  const changed = await send(who, csv('31135,O01,2026-M08,6'));
  expect(changed.body.cells[0]).toMatchObject({ before: '4', value: '6', outcome: 'changed' });
});

test('what goes out comes in again as nothing new', async () => {
  const who = officer('movement_officer', 'own');
  for (const format of ['csv', 'json', 'dhis2', 'adx']) {
    const out = await who.call(
      'GET',
      `/api/exports/figures-exchange?area=31135&period=2026-M08&format=${format}`,
    );
    const back = await send(
      who,
      out.body instanceof Buffer ? out.body.toString('utf8') : JSON.stringify(out.body),
      { format },
    );
    const cell = back.body.cells.find((one: { indicator: string }) => one.indicator === 'O01');
    expect([format, cell?.outcome, cell?.before]).toEqual([format, 'same', '4']);
  }
});
