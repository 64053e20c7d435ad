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
const places = { own: '92/31135/', sibling: '92/31120/' } as const;
const cases = roles.flatMap((role) => (['own', 'sibling'] as const).map((place) => [role, place] as const));
const officers = new Map<string, TestOfficer>();
const key = { area: '31135', period: '2026-H1' };

beforeAll(async () => {
  for (const [role, place] of cases) {
    const name = `${role}-${place}`.replaceAll('_', '-');
    officers.set(
      `${role} ${place}`,
      await signedInOfficer(app, context, name, [{ role, areaPath: places[place] }]),
    );
  }
});
const officer = (role: Role, place: keyof typeof places) => officers.get(`${role} ${place}`) as TestOfficer;

test.each(cases)(
  '%s of %s: templates and numbers only by their roles, out of scope as not found',
  async (role, place) => {
    const { call } = officer(role, place);
    const reads = areaReaders.includes(role);
    const keeps = reportFlow.submit.roles.includes(role);
    const seen = !reads ? 403 : place === 'sibling' ? 404 : 200;
    expect((await call('GET', '/api/report-templates?area=31135')).status).toBe(seen);
    const at = '/api/report-templates/file?area=31135&version=0&as=template';
    expect((await call('GET', at)).status).toBe(seen);
    const kept = await call('POST', '/api/report-templates', {
      ...{ id: randomUUID(), area: '31135', seen: 99, file: null },
    });
    expect(kept.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 409);
    const numbers = { id: randomUUID(), ...key, version: 99, numbers: 'exact' };
    const chosen = await call('POST', '/api/report/numbers', numbers);
    expect(chosen.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 409);
  },
);

test('what is no Word file comes back as a fault, and nothing is kept', async () => {
  const { call } = officer('movement_officer', 'own');
  const answer = await call('POST', '/api/report-templates', {
    ...{ id: randomUUID(), area: '31135', seen: 0 },
    file: { name: 'mau.docx', bytes: Buffer.from('chữ').toString('base64') },
  });
  expect([answer.status, answer.body]).toEqual([
    200,
    { version: null, faults: [{ fault: 'not_word', words: '' }] },
  ]);
  expect((await call('GET', '/api/report-templates?area=31135')).body).toMatchObject({
    versions: [],
    mayKeep: true,
  });
});
