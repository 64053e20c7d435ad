import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { reportFlow } from '#domain/approval/report-flow.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
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
const key = { area: '31135', period: '2026-H1' };
const query = new URLSearchParams(key).toString();

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
});

test.each(cases)('%s of %s: those who work in the area read its report, nobody else', async (role, place) => {
  const { call } = officer(role, place);
  const reads = areaReaders.includes(role);
  const expected = !reads ? 403 : place === 'sibling' ? 404 : 200;
  expect((await call('GET', `/api/report?${query}`)).status).toBe(expected);
  expect((await call('GET', `/api/report/file?${query}&kind=xlsx`)).status).toBe(expected);
  const list = await call('GET', '/api/reports');
  expect(list.status).toBe(reads ? 200 : 403);
  const areas = new Set((list.body.own ?? []).map((one: { areaCode: string }) => one.areaCode));
  const own = { own: '31135', city: '92', sibling: '31120' }[place];
  expect([...areas]).toEqual(reads ? [own] : []);
});

test.each(cases)(
  '%s of %s: steps and texts only by their roles, out of scope as not found',
  async (role, place) => {
    const { call } = officer(role, place);
    const may = (wanted: readonly Role[]) => wanted.includes(role);
    const takes = Object.values(reportFlow).some(({ roles: wanted }) => may(wanted));
    const text = await call('POST', '/api/report/text', {
      id: randomUUID(),
      ...key,
      section: 'V',
      text: 'x',
      seen: 99,
    });
    expect(text.status).toBe(!may(reportFlow.submit.roles) ? 403 : place === 'sibling' ? 404 : 409);
    const step = await call('POST', '/api/report/step', {
      id: randomUUID(),
      ...key,
      step: 'sign',
      version: 99,
    });
    const signs = may(reportFlow.sign.roles);
    expect(step.status).toBe(!takes ? 403 : place === 'sibling' ? 404 : signs ? 409 : 403);
  },
);

test('the file is a Word file under its name, and the taking of it is kept', async () => {
  const answer = await officer('leader', 'city').call('GET', `/api/report/file?${query}&kind=docx`);
  expect(answer.headers['content-disposition']).toBe(
    'attachment; filename="bao-cao-31135-2026-h1-nhap.docx"',
  );
  expect(answer.body.subarray(0, 2).toString()).toBe('PK');
  const rows = await database.admin
    .selectFrom('accesses')
    .select('area_path')
    .where('action', '=', 'openReportFile')
    .where('allowed', '=', true)
    .execute();
  expect(new Set(rows.map(({ area_path }) => area_path))).toEqual(new Set(['92/31135/']));
});

test.each(['2026-H9', 'x'])('a period that is none (%s) is said so', async (period) => {
  const answer = await officer('leader', 'city').call('GET', `/api/report?area=92&period=${period}`);
  expect([answer.status, answer.body.fields]).toEqual([422, { period: 'report.unknownPeriod' }]);
});
