import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { type Role, roles, tipReaders } from '#domain/officers/role.ts';
import { addLocalUnit } from '#modules/areas/for-officers.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { addOfficer, communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const own = `92/${communes.ninhKieu}/`;
const officers = new Map<string, TestOfficer>();
const ask = (name: string, query = '') =>
  (officers.get(name) as TestOfficer).call('GET', `/api/tips/places${query}`);

interface Placed {
  readonly name: string | null;
  readonly isUnit: boolean;
  readonly tips: readonly { id: string; point: { lat: number; lng: number } | null }[];
}
const placesOf = ({ body }: { body: { places: Placed[] } }) =>
  body.places.map(({ name, isUnit, tips }) => [name, isUnit, tips.length]);

beforeAll(async () => {
  const add = async (name: string, role: Role, areaPath: string) =>
    officers.set(name, await signedInOfficer(app, context, name, [{ role, areaPath }]));
  await add('thanhpho', 'city_movement_officer', '92/');
  await add('khac', 'duty_officer', `92/${communes.caiKhe}/`);
  for (const role of roles) await add(role.replaceAll('_', '-'), role, own);
  const movement = await addOfficer(database, 'movement_officer', own);
  await addLocalUnit(
    { ...context, actor: movement },
    { id: randomUUID(), areaCode: communes.ninhKieu, kind: 'quarter', name: 'khu vực 3', on: '2026-01-01' },
  );
  const sent = [
    { place: 'Hẻm 12 đường 30/4, nhà cổng xanh', coordinates: '10.0339, 105.7840' },
    { place: 'hem 12 duong 30/4' },
    { place: 'sau trường, KHU VUC 3', coordinates: 'https://www.google.com/maps/@10.04,105.79,17z' },
    { place: '' },
    { place: 'hẻm 12 đường 30/4', aboutOfficer: true },
  ];
  for (const told of sent)
    await submitTip(prepared.resident, { ...exampleForm, description: 'Mất xe', when: '', ...told });
});

test('open tips of the unit stand together by where they happened, with the points that senders gave', async () => {
  const answer = await ask('duty-officer');
  expect([answer.status, answer.body.total, answer.body.areaCode]).toEqual([200, 4, communes.ninhKieu]);
  expect(placesOf(answer)).toEqual([
    ['hem 12 duong 30/4', false, 2],
    ['khu vực 3', true, 1],
    [null, false, 1],
  ]);
  const points = answer.body.places.flatMap(({ tips }: Placed) => tips.map(({ point }) => point));
  expect(points.filter(Boolean)).toEqual([
    { lat: 10.0339, lng: 105.784 },
    { lat: 10.04, lng: 105.79 },
  ]);
  const left = await database.admin
    .selectFrom('accesses')
    .select(['action', 'record_kind', 'area_path', 'allowed'])
    .where('action', '=', 'tipPlaces')
    .execute();
  expect(left.at(-1)).toEqual({
    ...{ action: 'tipPlaces', record_kind: 'tip_list', area_path: own, allowed: true },
  });
});

test.each(roles)(
  '%s sees the places of its unit exactly when reading tips, another unit’s never',
  async (role) => {
    const name = role.replaceAll('_', '-');
    const reads = tipReaders.includes(role);
    expect((await ask(name)).status).toBe(reads ? 200 : 403);
    expect((await ask(name, `?area=${communes.caiKhe}`)).status).toBe(reads ? 404 : 403);
  },
);

test('the city sees what it holds itself, and a commune that it names', async () => {
  expect(placesOf(await ask('thanhpho'))).toEqual([['hẻm 12 đường 30/4', false, 1]]);
  expect((await ask('thanhpho', `?area=${communes.ninhKieu}`)).body.total).toBe(4);
  expect((await ask('khac')).body.places).toEqual([]);
});

test('where hints at the sender were blanked, others see no point and no blanked place', async () => {
  const { body } = await ask('duty-officer');
  const tip = body.places
    .flatMap(({ tips }: Placed) => tips)
    .find(({ point }: Placed['tips'][number]) => point);
  const blanks = [{ field: 'place', from: 0, to: 40 }];
  const version = { id: randomUUID(), version: 1, blanks };
  const duty = officers.get('duty-officer') as TestOfficer;
  expect((await duty.call('POST', `/api/tips/${tip.id}/redact`, version)).status).toBe(200);
  const seen = (await ask('thanhpho', `?area=${communes.ninhKieu}`)).body.places as Placed[];
  const shown = seen.find(({ tips }) => tips.some(({ id }) => id === tip.id));
  expect(shown?.tips.find(({ id }) => id === tip.id)?.point).toBeNull();
  expect(shown?.name ?? '').not.toContain('30/4');
  const opened = await (officers.get('thanhpho') as TestOfficer).call('GET', `/api/tips/${tip.id}`);
  expect([opened.status, opened.body.content.coordinates]).toEqual([200, null]);
  const original = await duty.call('GET', `/api/tips/${tip.id}`);
  expect(original.body.content.coordinates).toEqual(tip.point);
});
