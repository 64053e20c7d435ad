import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import type { Role } from '#domain/officers/role.ts';
import { submitTip } from '#modules/tips/for-public.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { communes, exampleForm, prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const officers = new Map<string, TestOfficer>();
const officer = (name: string) => officers.get(name) as TestOfficer;

beforeAll(async () => {
  const add = async (name: string, role: Role, areaPath: string) =>
    officers.set(name, await signedInOfficer(app, context, name, [{ role, areaPath }]));
  await add('truc', 'duty_officer', '92/31135/');
  await add('thanhpho', 'city_movement_officer', '92/');
  await add('khac', 'commune_commander', '92/31120/');
  for (const areaCode of [communes.ninhKieu, communes.ninhKieu, communes.caiKhe]) {
    await submitTip(prepared.resident, { ...exampleForm, areaCode });
  }
});

/** The rows of the only sheet as texts. */
async function rowsOf(bytes: Buffer): Promise<string[][]> {
  const zip = await JSZip.loadAsync(bytes);
  const xml = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  return [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
    [...row.matchAll(/<(?:t|v)(?: [^>]*)?>(.*?)<\/(?:t|v)>/gs)].map(([, text = '']) => text),
  );
}

const take = async (name: string, query = '') =>
  officer(name).call('GET', `/api/exports/tips${query === '' ? '' : `?${query}`}`);

test('an Excel file of the officer’s tips holds nothing of what was told and leaves a row', async () => {
  const { status, body, headers } = await take('truc');
  expect(status).toBe(200);
  expect(headers).toMatchObject({
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': 'attachment; filename="tin-nguoi-dan-2026-11-20.xlsx"',
  });
  const [header, ...rows] = await rowsOf(body);
  expect(header?.slice(0, 3)).toEqual(['Số tin', 'Địa bàn', 'Nhận lúc']);
  expect(rows.map((row) => row[1])).toEqual(['phường Ninh Kiều', 'phường Ninh Kiều']);
  const text = JSON.stringify(rows);
  for (const told of Object.values(exampleForm).filter((value) => String(value).length > 6)) {
    expect(text).not.toContain(String(told));
  }
  const left = await database.admin
    .selectFrom('accesses')
    .select(['action', 'record_kind', 'area_path', 'allowed'])
    .where('officer_id', '=', officer('truc').id)
    .where('record_kind', '=', 'tip_list')
    .execute();
  expect(left).toEqual([
    { action: 'exportTips', record_kind: 'tip_list', area_path: '92/31135/', allowed: true },
  ]);
});

test('one commune of several is taken alone, another officer’s is not found, and so is none at all', async () => {
  expect(await rowsOf((await take('thanhpho')).body)).toHaveLength(4);
  expect(await rowsOf((await take('thanhpho', `area=${communes.caiKhe}`)).body)).toHaveLength(2);
  expect(await rowsOf((await take('thanhpho', 'group=done')).body)).toHaveLength(1);
  for (const [name, area] of [
    ['khac', communes.ninhKieu],
    ['truc', communes.caiKhe],
    ['thanhpho', '99999'],
    // a commune of another city, and one that is no more
    ['thanhpho', '00070'],
    ['thanhpho', '31117'],
  ] as const) {
    const { status, body } = await take(name, `area=${area}`);
    expect([status, body]).toEqual([404, { code: 'not_found' }]);
  }
});

test('list and day show one commune where it is asked for, and none of others', async () => {
  const { call } = officer('thanhpho');
  const listed = await call('GET', `/api/tips?area=${communes.caiKhe}`);
  expect(listed.body).toMatchObject({ tips: [{ areaCode: communes.caiKhe }], counts: { fresh: 1 } });
  expect(listed.body.tips).toHaveLength(1);
  const day = await call('GET', `/api/today?area=${communes.ninhKieu}`);
  expect(day.body.counts.fresh).toBe(2);
  expect(day.body.fresh).toHaveLength(2);
  expect((await call('GET', '/api/today')).body.counts.fresh).toBe(3);
  for (const path of ['/api/tips', '/api/today']) {
    expect((await officer('truc').call('GET', `${path}?area=${communes.caiKhe}`)).status).toBe(404);
    expect((await officer('truc').call('GET', `${path}?area=x`)).status).toBe(422);
  }
});

test('a tip is found by the last six digits of its id, by those who read it alone', async () => {
  const [tip] = (await officer('truc').call('GET', '/api/tips')).body.tips;
  const query = `/api/tips?number=${tip.id.slice(-6).toUpperCase()}`;
  expect((await officer('truc').call('GET', query)).body.tips).toMatchObject([{ id: tip.id }]);
  expect((await officer('khac').call('GET', query)).body.tips).toEqual([]);
  expect((await officer('truc').call('GET', '/api/tips?number=x')).status).toBe(422);
});

test('sample data say so above the header and in the file’s name', async () => {
  const { app: sampleApp } = await testOfficerApi(database, prepared, { isSample: async () => true });
  const { call } = await signedInOfficer(sampleApp, context, 'mau', [
    { role: 'inspector', areaPath: '92/31120/' },
  ]);
  const { body, headers } = await call('GET', '/api/exports/tips');
  expect(headers['content-disposition']).toContain('du-lieu-mau-');
  const [banner, header, ...rows] = await rowsOf(body);
  expect(banner?.[0]).toMatch(/^DỮ LIỆU MẪU/);
  expect(header).toHaveLength(9);
  expect(rows).toHaveLength(1);
});
