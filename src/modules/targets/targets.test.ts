import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { saveEntries } from '#modules/entries/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { addOfficer, communes, prepareTips } from '../../../test/support/tips.ts';
import { listPlans, openPlan } from './read-plans.ts';
import { readTargetBoard } from './read-target-board.ts';
import { type SetTargets, setTargets } from './set-targets.ts';
import { listTargets } from './target.repository.ts';
import { withdrawPlan } from './withdraw-plan.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { ninhKieu, caiKhe } = communes;
const at = async (role: Parameters<typeof addOfficer>[1], path: string) =>
  prepared.officer(await addOfficer(database, role, path));
const city = await at('city_movement_officer', '92/');
const officer = await at('movement_officer', `92/${ninhKieu}/`);
const neighbour = await at('commune_commander', `92/${caiKhe}/`);
const period = '2026-H2';

const plan = (over: Partial<SetTargets> = {}): SetTargets => ({
  ...{ id: randomUUID(), number: '05/KH-BCĐ', issuedOn: '2026-01-15', period },
  ...{ issuer: 'Ban Chỉ đạo 138 thành phố', title: 'Chỉ tiêu năm 2026' },
  lines: [
    { areas: ['92'], indicator: 'O01', bound: 'at_least', value: '1200' },
    { areas: [ninhKieu, caiKhe], indicator: 'O01', bound: 'at_least', value: '12' },
    { areas: [ninhKieu], indicator: 'C04', bound: 'at_most', value: '5' },
  ],
  ...over,
});
const first = plan();
const inForce = (path: string) =>
  readInScope(database.officerApi, { tenant: '92', path }, async (trx) =>
    (await listTargets(trx, { tenant: '92', period })).map((one) => [
      ...[one.area, one.indicator, one.bound, one.value, one.planNumber],
    ]),
  );
const events = async (recordId: string) =>
  database.admin
    .selectFrom('events')
    .select(['verb', 'chain', 'actor', 'body'])
    .where('tenant_id', '=', '92')
    .where('record_id', '=', recordId)
    .orderBy('seq')
    .execute();

test('a plan sets its targets in one event, and the same command again sets nothing twice', async () => {
  await setTargets(city, first);
  await setTargets(city, first);
  expect(await inForce('92/')).toEqual([
    [caiKhe, 'O01', 'at_least', '12', '05/KH-BCĐ'],
    [ninhKieu, 'C04', 'at_most', '5', '05/KH-BCĐ'],
    [ninhKieu, 'O01', 'at_least', '12', '05/KH-BCĐ'],
    ['92', 'O01', 'at_least', '1200', '05/KH-BCĐ'],
  ]);
  const [event, ...more] = await events(first.id);
  expect([more.length, event?.verb, event?.chain]).toEqual([0, 'set', '92']);
  const body = JSON.parse(Buffer.from(event?.body ?? []).toString('utf8'));
  expect(body).toMatchObject({ details: { period, targets: 4, issuedOn: '2026-01-15' }, facts: [] });
  expect(body.details.hash).toMatch(/^[0-9a-f]{64}$/);
  expect(JSON.stringify(body)).not.toContain('Ban Chỉ đạo');
});

test('a commune sees its own targets alone, and a plan that sets it nothing is not there', async () => {
  expect(await inForce(`92/${caiKhe}/`)).toEqual([[caiKhe, 'O01', 'at_least', '12', '05/KH-BCĐ']]);
  expect((await openPlan(neighbour, first.id)).targets.map(({ area }) => area)).toEqual([caiKhe]);
  expect(await listPlans(neighbour)).toMatchObject([{ id: first.id, targets: 1, setByName: 'Cán bộ thử' }]);
  const elsewhere = await at('commune_commander', '92/31299/');
  expect(await listPlans(elsewhere)).toEqual([]);
  await expect(openPlan(elsewhere, first.id)).rejects.toMatchObject({ code: 'not_found' });
  await expect(openPlan(city, randomUUID())).rejects.toMatchObject({ code: 'not_found' });
  await expect(readTargetBoard(neighbour, { area: ninhKieu, period })).rejects.toMatchObject({
    code: 'not_found',
  });
});

test('only the office of the city sets and withdraws', async () => {
  for (const other of [officer, neighbour, await at('leader', '92/'), await at('inspector', '92/')]) {
    await expect(setTargets(other, plan())).rejects.toMatchObject({ code: 'not_allowed' });
    const command = { id: randomUUID(), planId: first.id, reason: 'Sai' };
    await expect(withdrawPlan(other, command)).rejects.toMatchObject({ code: 'not_allowed' });
  }
  expect(await listPlans(city)).toHaveLength(1);
});

test('a plan with anything wrong sets nothing at all', async () => {
  const wrong = plan({
    number: '',
    lines: [...first.lines, { areas: ['31299'], indicator: 'T01', bound: 'at_least', value: '1' }],
  });
  await expect(setTargets(city, wrong)).rejects.toMatchObject({
    code: 'invalid',
    fields: { number: 'targetPlanNumberRequired', 'lines.3': 'targetRefused' },
  });
  expect(await listPlans(city)).toHaveLength(1);
});

test('the board holds each figure against its target as it is now', async () => {
  await saveEntries(officer, {
    ...{ id: randomUUID(), areaCode: ninhKieu, period },
    cells: [{ indicator: 'O01', value: '9', estimated: false, paper: '', comment: '', seen: 0 }],
  });
  const board = await readTargetBoard(city, { area: '92', period });
  const told = board.rows.map(({ target, figure, standing }) => [
    ...[target.area, target.indicator, figure?.value ?? null, standing.standing, standing.gap],
  ]);
  // 159 of 183 days are gone on 20/11: nine of twelve are less
  expect(board.course).toEqual({ days: 183, gone: 159, left: 24 });
  expect(told).toEqual([
    [caiKhe, 'O01', null, 'unknown', null],
    [ninhKieu, 'C04', null, 'unknown', null],
    [ninhKieu, 'O01', '9', 'behind', '3'],
    ['92', 'O01', '9', 'behind', '1191'],
  ]);
  const own = await readTargetBoard(officer, { area: ninhKieu, period });
  expect(own.rows.map(({ target }) => target.area)).toEqual([ninhKieu, ninhKieu]);
});

const later = plan({
  number: '61/KH-BCĐ',
  issuedOn: '2026-09-01',
  lines: [{ areas: [ninhKieu], indicator: 'O01', bound: 'at_least', value: '20' }],
});

test('a plan signed later replaces, one signed earlier does not, whatever the order in which they are entered', async () => {
  await setTargets(city, later);
  await setTargets(city, plan({ number: '02/KH-BCĐ', issuedOn: '2026-01-02' }));
  expect(await inForce(`92/${ninhKieu}/`)).toEqual([
    [ninhKieu, 'C04', 'at_most', '5', '05/KH-BCĐ'],
    [ninhKieu, 'O01', 'at_least', '20', '61/KH-BCĐ'],
  ]);
  const { targets } = await openPlan(officer, first.id);
  expect(targets.map(({ indicator, replacedBy }) => [indicator, replacedBy])).toEqual([
    ['C04', null],
    ['O01', { id: later.id, number: '61/KH-BCĐ', issuedOn: '2026-09-01' }],
  ]);
});

test('a withdrawn plan sets nothing, stays to be read, and what it replaced counts again', async () => {
  const command = { id: randomUUID(), planId: later.id, reason: ' Nhập nhầm số ' };
  await expect(withdrawPlan(city, { ...command, reason: ' ' })).rejects.toMatchObject({ code: 'invalid' });
  await withdrawPlan(city, command);
  await withdrawPlan(city, command);
  expect(await inForce(`92/${ninhKieu}/`)).toContainEqual([ninhKieu, 'O01', 'at_least', '12', '05/KH-BCĐ']);
  expect((await openPlan(officer, first.id)).targets.map(({ replacedBy }) => replacedBy)).toEqual([
    null,
    null,
  ]);
  expect((await openPlan(officer, later.id)).plan).toMatchObject({ withdrawal: 'Nhập nhầm số' });
  expect((await events(later.id)).map(({ verb }) => verb)).toEqual(['set', 'withdraw']);
  await expect(withdrawPlan(city, { ...command, id: randomUUID() })).rejects.toMatchObject({
    code: 'conflict',
  });
  await expect(withdrawPlan(city, { ...command, planId: randomUUID() })).rejects.toMatchObject({
    code: 'not_found',
  });
});
