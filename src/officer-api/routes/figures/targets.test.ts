import { randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { beforeAll, expect, test } from 'vitest';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
import { writeWorkbook } from '#platform/workbook/write-workbook.ts';
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
/** Every role in the commune, and of those that differ by where they are one in the city and one next door. */
const cases = [
  ...roles.map((role) => [role, 'own'] as const),
  ...(['city_movement_officer', 'leader'] as const).map((role) => [role, 'city'] as const),
  ['commune_commander', 'sibling'] as const,
];
const planId = randomUUID();
const plan = (id: string, over: object = {}) => ({
  ...{ id, number: '05/KH-BCĐ', issuedOn: '2026-01-15', issuer: 'Ban Chỉ đạo 138', period: '2026-YEAR' },
  lines: [{ areas: ['92', '31135'], indicator: 'O01', bound: 'at_least', value: '12' }],
  ...over,
});
const setter = () => officer('city_movement_officer', 'city');

beforeAll(async () => {
  for (const [role, place] of cases) {
    const name = `${role}-${place}`.replaceAll('_', '-');
    const grants = [{ role, areaPath: places[place] }];
    officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, grants));
  }
  await setter().call('POST', '/api/target-plans', plan(planId));
});

test.each(cases)('%s of %s reads what is set for the own area alone', async (role, place) => {
  const { call } = officer(role, place);
  const board = await call('GET', '/api/targets?period=2026-YEAR');
  const plans = await call('GET', '/api/target-plans');
  const sheet = await call('GET', '/api/exports/targets?period=2026-YEAR');
  if (!areaReaders.includes(role)) {
    expect([board.status, plans.status, sheet.status]).toEqual([403, 403, 403]);
    return;
  }
  const areas = board.body.rows.map(({ area }: { area: { code: string } }) => area.code);
  expect(areas).toEqual({ own: ['31135'], city: ['92', '31135'], sibling: [] }[place]);
  expect(plans.body.plans.map(({ targets }: { targets: number }) => targets)).toEqual(
    { own: [1], city: [2], sibling: [] }[place],
  );
  expect([board.body.maySet, sheet.status]).toEqual([
    role === 'city_movement_officer' && place === 'city',
    200,
  ]);
  const asked = await call('GET', '/api/targets?period=2026-YEAR&area=31135');
  expect(asked.status).toBe(place === 'sibling' ? 404 : 200);
  expect((await call('GET', `/api/target-plans/${planId}`)).status).toBe(place === 'sibling' ? 404 : 200);
});

test.each(cases)('%s of %s sets and withdraws only as the office of the city', async (role, place) => {
  const { call } = officer(role, place);
  const may = role === 'city_movement_officer' && place === 'city';
  // nothing that could be kept: a plan without lines, a plan that is not there, a file that is none
  const refused = may
    ? [422, 404, 422]
    : role === 'city_movement_officer'
      ? [403, 403, 422]
      : [403, 403, 403];
  const answers = [
    await call('POST', '/api/target-plans', plan(randomUUID(), { lines: [] })),
    await call('POST', `/api/target-plans/${randomUUID()}/withdraw`, { id: randomUUID(), reason: 'Sai' }),
    await call('POST', '/api/target-plans/read-sheet', { file: Buffer.from('không').toString('base64') }),
  ];
  expect(answers.map(({ status }) => status)).toEqual(refused);
});

test('what is wrong is told field by field, all at once', async () => {
  const wrong = plan(randomUUID(), { number: ' ', issuedOn: '15/01/2026', issuer: '' });
  const answer = await setter().call('POST', '/api/target-plans', wrong);
  expect([answer.status, answer.body.fields]).toEqual([
    422,
    {
      number: 'targetPlanNumberRequired',
      issuer: 'targetPlanIssuerRequired',
      issuedOn: 'targetPlanDayWrong',
    },
  ]);
});

test('the Excel form has every commune, and read back says what each row sets or why it does not', async () => {
  const form = await setter().call('GET', '/api/exports/targets?period=2026-YEAR&indicators=O01,F01');
  const taken: Buffer = form.body;
  const rows = await readWorkbook(taken);
  const head = rows.findIndex((row) => row.includes('Mã chỉ tiêu'));
  const [code, least] = ['Mã chỉ tiêu', 'Từ … trở lên'].map((title) => rows[head]?.indexOf(title) ?? -1);
  expect(rows.slice(head + 1)).toHaveLength(2 * 104);
  expect(rows.slice(head + 1).filter((row) => row[least ?? 0] !== null)).toHaveLength(2);
  expect(new Set(rows.slice(head + 1).map((row) => row[code ?? 0]))).toEqual(new Set(['O01', 'F01']));
  const read = await setter().call('POST', '/api/target-plans/read-sheet', {
    file: taken.toString('base64'),
  });
  expect(read.body).toMatchObject({ empty: 2 * 104 - 2, faults: [] });
  expect(
    read.body.lines.map(({ area, value }: { area: { code: string }; value: string }) => [area.code, value]),
  ).toEqual([
    ['92', '12'],
    ['31135', '12'],
  ]);
  const refused = await setter().call('GET', '/api/exports/targets?period=2026-YEAR&indicators=T01');
  expect(refused.status).toBe(422);
});

test('a row that is there twice or may mean a hundredth is told by its number; a share keeps its sign', async () => {
  const send = async (file: Buffer) =>
    (await setter().call('POST', '/api/target-plans/read-sheet', { file: file.toString('base64') })).body;
  async function* rows() {
    yield ['92', 'O01', 1200];
    yield ['92', 'O01', 1200];
    yield ['92', 'R03', 0.85];
  }
  const columns = ['Mã địa bàn', 'Mã chỉ tiêu', 'Từ … trở lên'].map((title) => ({ title, width: 9 }));
  const read = await send(
    await buffer(writeWorkbook({ fileName: 'x.xlsx', sheet: 'x', columns, rows: rows() })),
  );
  expect(read.lines).toMatchObject([{ at: 2, value: '1200' }]);
  expect(read.faults).toEqual([
    { at: 3, fault: 'targetTwice' },
    { at: 4, fault: 'targetShareUnclear' },
  ]);
  const lines = [{ areas: ['92'], indicator: 'R03', bound: 'at_most', value: '0.5' }];
  await setter().call('POST', '/api/target-plans', plan(randomUUID(), { period: '2026-H1', lines }));
  const form = await setter().call('GET', '/api/exports/targets?period=2026-H1&indicators=R03');
  expect(await send(form.body)).toMatchObject({ lines: [{ bound: 'at_most', value: '0.5' }], faults: [] });
});

test('what is there twice in one line is refused, not a fault of ours', async () => {
  const lines = [{ areas: ['92', '92'], indicator: 'O01', bound: 'at_least', value: '1' }];
  const answer = await setter().call('POST', '/api/target-plans', plan(randomUUID(), { lines }));
  expect([answer.status, answer.body.fields]).toEqual([422, { 'lines.0': 'targetTwice' }]);
});

test('the explorer tells targets where they are asked for, of the own area alone', async () => {
  const query = 'indicators=O01,F01&periods=2026-YEAR&inside=yes';
  const targetsOf = async (role: Role, place: Place, more = '&targets=yes') =>
    (await officer(role, place).call('GET', `/api/figures/explore?${query}${more}`)).body.targets;
  const of = (area: string) => ({
    ...{ area, indicator: 'O01', period: '2026-YEAR', bound: 'at_least', value: '12' },
  });
  expect(await targetsOf('leader', 'city')).toEqual([of('31135'), of('92')]);
  expect(await targetsOf('commune_commander', 'own')).toEqual([of('31135')]);
  expect(await targetsOf('commune_commander', 'sibling')).toEqual([]);
  expect(await targetsOf('leader', 'city', '')).toEqual([]);
});
