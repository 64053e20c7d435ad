import JSZip from 'jszip';
import { beforeAll, expect, test } from 'vitest';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { rollUp } from '#modules/ledger/for-jobs.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { readWorkbook } from '#platform/workbook/read-workbook.ts';
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
const book = (area: string, on: string, indicator: string, quantity: string) =>
  inScope(database.migrator, { tenant: '92', path: '92/' }, (trx) =>
    appendEvent(trx, eventWith([{ area, on, indicator, quantity }], area)),
  );

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  await book('31135', '2026-07-02', 'O01', '40');
  await book('31120', '2026-08-02', 'O01', '10');
  await book('92', '2026-08-03', 'O01', '5');
  await book('31135', '2025-07-02', 'O01', '20');
  await rollUp(database.jobs, '92');
  await book('31135', '2026-07-03', 'O01', '-1');
  await book('31135', '2026-07-03', 'G01', '10');
  await book('31135', '2026-07-03', 'G02', '9');
});

const leader = () => officer('leader', 'city');
const explore = (query: string, who = leader()) => who.call('GET', `/api/figures/explore?${query}`);
const asked = 'indicators=O01,G03&periods=2026-H2,2025-H2,2026-M08';
const cases = roles.flatMap((role) =>
  (Object.keys(places) as (keyof typeof places)[]).map((place) => [role, place] as const),
);

test.each(cases)('%s of %s: readers see figures of their own area alone', async (role, place) => {
  const { call } = officer(role, place);
  const reads = areaReaders.includes(role);
  const inside = !reads ? 403 : place === 'sibling' ? 404 : 200;
  const figure = 'indicator=O01&period=2026-H2';
  expect((await call('GET', `/api/figures/explore?${asked}&area=31135`)).status).toBe(inside);
  expect((await call('GET', `/api/figures/trace?${figure}&area=31135`)).status).toBe(inside);
  expect((await call('GET', '/api/figures/overview?area=31135')).status).toBe(inside);
  expect((await call('GET', '/api/exports/report-workbook?area=31135')).status).toBe(inside);
  expect((await call('GET', `/api/exports/figures?${asked}&area=31135`)).status).toBe(inside);
  const ofCity = !reads ? 403 : place === 'city' ? 200 : 404;
  expect((await call('GET', `/api/figures/rank?${figure}`)).status).toBe(ofCity);
});

test('a table holds the total and each commune, the unread tail and corrections included', async () => {
  const { body } = await explore(`${asked}&inside=yes`);
  const value = (indicator: string, area: string, period: string) =>
    body.cells.find(
      (cell: Record<string, string>) =>
        cell.indicator === indicator && cell.area === area && cell.period === period,
    )?.value;
  expect(body.areas).toHaveLength(103);
  expect([value('O01', '92', '2026-H2'), value('O01', '92', '2025-H2')]).toEqual(['54', '20']);
  expect([value('O01', '31135', '2026-H2'), value('O01', '31120', '2026-M08')]).toEqual(['39', '10']);
  expect(value('G03', '31135', '2026-H2')).toBe('90');
});

test.each([
  ['indicators=X01&periods=2026-H2', 'indicators'],
  ['indicators=T04N&periods=2026-H2', 'indicators'],
  ['indicators=O01&periods=2026-H9', 'period'],
  ['indicators=O01&periods=2030-H1', 'period'],
])('%s is refused at its field', async (query, field) => {
  const { status, body } = await explore(query);
  expect([status, Object.keys(body.fields)]).toEqual([422, [field]]);
});

test('a figure opens to its facts with their place in the log; only readers of tips open records', async () => {
  const { body } = await leader().call('GET', '/api/figures/trace?indicator=O01&area=92&period=2026-H2');
  expect(body.figure.value).toBe('54');
  expect(body.counts).toEqual({ facts: 4, corrections: 1, records: 4 });
  expect(body.facts[0]).toMatchObject({ quantity: '5', area: '92', chain: '92', recordId: null });
  expect(body.facts.map((fact: { hash: string }) => fact.hash.length)).toEqual([64, 64, 64, 64]);
  const sum = body.facts.reduce((all: number, fact: { quantity: string }) => all + Number(fact.quantity), 0);
  expect(String(sum)).toBe(body.figure.value);
});

test('informing is never ranked, nor is a raw count; a commune of little is not ranked either', async () => {
  const rank = (indicator: string) =>
    leader().call('GET', `/api/figures/rank?indicator=${indicator}&period=2026-H2`);
  for (const code of ['T01', 'T02', 'T13', 'C02', 'C06']) {
    expect((await rank(code)).body.fields).toEqual({ indicator: 'indicatorNeverRanked' });
  }
  expect((await rank('M02')).body.fields).toEqual({ indicator: 'indicatorNotRankable' });
  const { body } = await rank('O01');
  const row = (area: string) => body.rows.find((one: { area: string }) => one.area === area);
  expect(body.kind).toBe('rate');
  expect(row('31135').shrunk).toBeLessThan(row('31135').raw);
});

test('an unfinished half year is held against as many days of last year', async () => {
  const { body } = await leader().call('GET', '/api/figures/overview');
  expect([body.period.code, body.until, body.before]).toEqual([
    '2026-H2',
    '2026-11-20',
    { from: '2025-06-15', to: '2025-11-20' },
  ]);
  expect(body.changes).toMatchObject([{ indicator: { code: 'O01' }, now: '54', before: '20', percent: 170 }]);
  expect(body.silent).toHaveLength(101);
});

test('the Excel file of a report adds with live formulas and names its sample', async () => {
  const { body, headers } = await leader().call('GET', '/api/exports/report-workbook?period=2026-H2');
  expect(headers['content-disposition']).toContain('so-lieu-92-2026-H2.xlsx');
  const zip = await JSZip.loadAsync(body);
  const sheet = async (n: number) => (await zip.file(`xl/worksheets/sheet${n}.xml`)?.async('string')) ?? '';
  const annex = await sheet(1);
  expect(annex).toMatch(/<f>D\d+-E\d+<\/f><v>34<\/v>/);
  expect(annex).toMatch(/<f>IF\(E(\d+)=0,&quot;&quot;,\(D\1-E\1\)\/E\1\)<\/f>/);
  const communes = await sheet(2);
  expect(communes).toMatch(/<f>SUM\([A-Z]+2:[A-Z]+105\)<\/f><v>54<\/v>/);
  expect(await sheet(3)).toContain('Từ 15/06/2026 đến hết 14/12/2026');
});

test('the Excel of both borders has the reported and the restated figure side by side', async () => {
  const rowsOf = async (borders: string) => {
    const { body } = await leader().call(
      'GET',
      `/api/exports/figures?indicators=O01&periods=2025-H2&inside=yes&borders=${borders}`,
    );
    const rows = await readWorkbook(body);
    const head = rows.findIndex((row) => row.includes('Giá trị'));
    const place = (title: string) => rows[head]?.indexOf(title) ?? -1;
    const [value, restated] = ['Giá trị', 'Quy đổi theo địa giới hiện nay'].map(place);
    const own = rows.find((row) => row[place('Mã địa bàn')] === '31135');
    return { restated, cells: [value, restated].map((at) => own?.[at ?? -1]) };
  };
  const both = await rowsOf('both');
  expect(both.cells).toEqual([20, 20]);
  expect((await rowsOf('reported')).restated).toBe(-1);
  expect((await explore('indicators=O01&periods=2025-H2&borders=both')).status).toBe(422);
});
