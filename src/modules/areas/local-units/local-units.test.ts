import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { addLocalUnit } from './add-local-unit.ts';
import { endLocalUnit } from './end-local-unit.ts';
import { importLocalUnits } from './import-local-units.ts';
import { readLocalUnits } from './read-local-units.ts';
import { renameLocalUnit } from './rename-local-unit.ts';

const db = await testDatabase();
const clock = () => new Date('2026-11-21T03:00:00Z');
await ensureTenant({ db: db.migrator, clock, tenant: '92' }, { sample: false });

const as = (role: Role, areaPath: string) => ({
  db: db.officerApi,
  clock,
  tenant: '92',
  actor: { id: uuidv7(), roles: [{ role, areaPath }] },
});
const commander = as('commune_commander', '92/31135/');
const city = as('city_movement_officer', '92/');
const neighbour = as('movement_officer', '92/31120/');
const inspector = as('inspector', '92/');
const duty = as('duty_officer', '92/31135/');
const unit = (name: string) =>
  ({ id: uuidv7(), areaCode: '31135', kind: 'quarter', name, on: '2026-11-01' }) as const;

const verbs = async () => {
  const { rows } = await sql<{ said: string }>`select verb || ' ' || chain as said from tindan.events
    where record_kind = 'local_unit' order by chain, seq`.execute(db.admin);
  return rows.map(({ said }) => said);
};
const failure = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    ({ code, fields }) => [code, fields],
  );

test('a unit is added, renamed from a day on, ended; each step is an event without its name', async () => {
  const command = unit('Khu  vực 1 ');
  const added = await addLocalUnit(commander, command);
  expect(added).toMatchObject({ name: 'Khu vực 1', validFrom: '2026-11-01', validTo: null, version: 1 });
  expect(await addLocalUnit(commander, command)).toEqual(added);
  const rename = { id: uuidv7(), unitId: added.id, version: 1, on: '2026-11-10', name: 'Khu vực Hòa Bình' };
  const renamed = await renameLocalUnit(commander, rename);
  expect(renamed).toMatchObject({ validFrom: '2026-11-10', version: 2 });
  expect(await renameLocalUnit(commander, rename)).toEqual(renamed);
  const all = await readLocalUnits(duty, { areaCode: '31135', withEnded: true });
  expect(all.map(({ name, validFrom, validTo }) => [name, validFrom, validTo])).toEqual([
    ['Khu vực Hòa Bình', '2026-11-10', null],
    ['Khu vực 1', '2026-11-01', '2026-11-09'],
  ]);
  await endLocalUnit(city, { id: uuidv7(), unitId: added.id, version: 2, on: '2026-11-20' });
  expect(await readLocalUnits(duty, { areaCode: '31135' })).toEqual([]);
  expect(await verbs()).toEqual(['add 31135', 'rename 31135', 'end 31135']);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from tindan.events
    where convert_from(body, 'UTF8') like '%Khu vực%'`.execute(db.admin);
  expect(rows).toEqual([{ n: 0 }]);
});

test('a search needs no diacritics and finds any word', async () => {
  await addLocalUnit(commander, unit('Ấp Thạnh Lợi'));
  const found = await readLocalUnits(inspector, { text: 'loi thanh' });
  expect(found.map(({ name }) => name)).toEqual(['Ấp Thạnh Lợi']);
  expect(await readLocalUnits(inspector, { text: 'hanh' })).toEqual([]);
});

test('outside the area a unit is not found, inside a reader may not change it', async () => {
  const added = await addLocalUnit(commander, unit('Khu vực 9'));
  const end = () => ({ id: uuidv7(), unitId: added.id, version: 1, on: '2026-11-20' });
  expect(await failure(addLocalUnit(neighbour, unit('Khu vực 8')))).toEqual(['not_found', {}]);
  expect(await failure(endLocalUnit(neighbour, end()))).toEqual(['not_found', {}]);
  expect(await failure(renameLocalUnit(neighbour, { ...end(), name: 'Khác' }))).toEqual(['not_found', {}]);
  expect(await failure(importLocalUnits(neighbour, { areaCode: '31135', csv: '' }))).toEqual([
    'not_found',
    {},
  ]);
  expect(await failure(readLocalUnits(neighbour, { areaCode: '31135' }))).toEqual(['not_found', {}]);
  expect(await readLocalUnits(neighbour, { text: 'khu vuc' })).toEqual([]);
  expect(await failure(addLocalUnit(duty, unit('Khu vực 8')))).toEqual(['not_allowed', {}]);
  expect(await failure(endLocalUnit(inspector, end()))).toEqual(['not_allowed', {}]);
  expect(await failure(addLocalUnit(city, { ...unit('x1'), areaCode: '31117' }))).toEqual(['not_found', {}]);
});

test('names, days and versions are checked', async () => {
  const added = await addLocalUnit(commander, unit('Khu vực 7'));
  const end = (change: object) => ({
    id: uuidv7(),
    unitId: added.id,
    version: 1,
    on: '2026-11-20',
    ...change,
  });
  expect(await failure(addLocalUnit(commander, unit(' - ')))).toEqual([
    'invalid',
    { name: 'unitNameRequired' },
  ]);
  expect(await failure(addLocalUnit(commander, { ...unit('Mai sau'), on: '2026-11-22' }))).toEqual([
    'invalid',
    { on: 'dayInFuture' },
  ]);
  expect(await failure(addLocalUnit(commander, unit('Khu vực 7')))).toEqual([
    'conflict',
    { name: 'unitNameTaken' },
  ]);
  expect(await failure(endLocalUnit(commander, end({ version: 3 })))).toEqual(['conflict', {}]);
  expect(await failure(endLocalUnit(commander, end({ on: '2026-10-31' })))).toEqual([
    'invalid',
    { on: 'dayTooEarly' },
  ]);
  expect(await failure(renameLocalUnit(commander, { ...end({}), name: 'Khu vực 9' }))).toEqual([
    'conflict',
    { name: 'unitNameTaken' },
  ]);
});

test('a list is added as a whole, says which lines are wrong, and may be sent twice', async () => {
  const wrong = 'kind,name,valid_from\nkhu vực,Khu vực 21,\nphố,Phố 1,\nấp,,\nkhóm,Khóm 3,31/02/2026\n';
  expect(await failure(importLocalUnits(commander, { areaCode: '31135', csv: wrong }))).toEqual([
    'invalid',
    { 'line 3': 'unitKindWrong', 'line 4': 'unitNameRequired', 'line 5': 'dayWrong' },
  ]);
  expect(await failure(importLocalUnits(commander, { areaCode: '31135', csv: 'ten\nA\n' }))).toEqual([
    'invalid',
    { 'line 1': 'unitColumnsMissing' },
  ]);
  const csv =
    'kind,name,valid_from\nKhu vuc,Khu vực 21,\nTổ dân phố,Tổ 3,01/07/2026\nteam,Tổ bảo vệ ANTT số 1,2026-07-01\n';
  expect(await importLocalUnits(commander, { areaCode: '31135', csv })).toEqual({ added: 3, known: 0 });
  expect(await importLocalUnits(commander, { areaCode: '31135', csv })).toEqual({ added: 0, known: 3 });
});
