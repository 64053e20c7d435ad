import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import type { Comparison, OpenedReading, ReadingList } from '#contract/readings/readings.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { deskKeepers } from '#domain/readings/desk-roles.ts';
import { testDatabase } from '../../../../test/support/database.ts';
import { signedInOfficer, type TestOfficer, testOfficerApi } from '../../../../test/support/officer-api.ts';
import { prepareTips } from '../../../../test/support/tips.ts';

const database = await testDatabase();
const prepared = await prepareTips(database);
const { app, logged } = await testOfficerApi(database, prepared);
const context = { db: database.officerApi, clock: prepared.clock, tenant: '92' };
const places = { own: '92/31135/', city: '92/', sibling: '92/31120/' } as const;
type Place = keyof typeof places;
const officers = new Map<string, TestOfficer>();
const officer = (role: Role, place: Place) => officers.get(`${role} ${place}`) as TestOfficer;
/** Every role in the area of the document, and keepers also above and beside it. */
const cases = roles.flatMap((role) => {
  const at: readonly Place[] = deskKeepers.includes(role) ? ['own', 'city', 'sibling'] : ['own'];
  return at.map((place) => [role, place] as const);
});
const text = '6 tháng đầu năm 2026, phường Ninh Kiều tổ chức 24 buổi tuyên truyền.\nNgày 14/6/2026';
const adding = (over: object = {}) => ({
  ...{ id: randomUUID(), area: '31135', title: 'Báo cáo 6 tháng', documentOn: null },
  ...{ document: { text }, ...over },
});
let readingId = '';

beforeAll(async () => {
  for (const [role, place] of cases) {
    const name = `${role}-${place}`.replaceAll('_', '-');
    const roles = [{ role, areaPath: places[place] }];
    officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, roles));
  }
  const added = await officer('committee_secretary', 'own').call('POST', '/api/readings', adding());
  readingId = added.body.readingId;
});

test.each(cases)(
  '%s of %s: readers of the area follow a document, keepers decide its figures',
  async (role, place) => {
    const { call } = officer(role, place);
    const reads = !areaReaders.includes(role) ? 403 : place === 'sibling' ? 404 : 200;
    const opened = await call('GET', `/api/readings/${readingId}`);
    const compared = await call('GET', `/api/reading-comparison?reading=${readingId}`);
    const saved = await call('GET', `/api/readings/${readingId}/document`);
    expect([opened.status, compared.status, saved.status]).toEqual([reads, reads, reads]);
    if (reads === 200) expect((opened.body as OpenedReading).mayDecide).toBe(deskKeepers.includes(role));
    const list = await call('GET', '/api/readings');
    if (areaReaders.includes(role)) {
      expect((list.body as ReadingList).readings.some(({ id }) => id === readingId)).toBe(
        place !== 'sibling',
      );
    } else expect(list.status).toBe(403);
    const turn = { figureNo: 0, seen: 99, decision: 'take', said: null, cellVersion: 0 };
    const decided = await call('POST', `/api/readings/${readingId}/decide`, { id: randomUUID(), ...turn });
    const again = await call('POST', '/api/readings', adding());
    const keeps = deskKeepers.includes(role);
    expect(decided.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 409);
    expect(again.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 200);
    if (again.status === 200) expect(again.body).toEqual({ readingId, isNew: false });
    const marked = await call('GET', `/api/readings/${readingId}/marked?start=0&end=7`);
    const mark = { start: 2, end: 7 };
    const said = { concept: 'other', area: null, period: null, value: null, qualifier: 'exact' };
    const added = await call('POST', `/api/readings/${readingId}/figures`, { id: randomUUID(), mark, said });
    expect(marked.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 200);
    expect(added.status).toBe(!keeps ? 403 : place === 'sibling' ? 404 : 422);
    if (keeps && place !== 'sibling') expect(added.body.fields).toEqual({ mark: 'markNoNumber' });
    const stop = await call('POST', '/api/reading-progress/stop', { id: randomUUID() });
    expect(stop.status).toBe(keeps ? 200 : 403);
  },
);

test('a document opens with its proposals, and a figure taken answers as it stands', async () => {
  const { call } = officer('city_movement_officer', 'city');
  const { body } = await call('GET', `/api/readings/${readingId}`);
  const opened = body as OpenedReading;
  const [first] = opened.proposals;
  expect(first).toMatchObject({
    ...{ no: 0, text: '24', areaName: 'phường Ninh Kiều' },
    said: { concept: 'outreach_sessions', area: '31135', period: '2026-H1', value: '24' },
  });
  expect([...opened.text].slice(first?.start, first?.end).join('')).toBe('24');
  const comparison = (await call('GET', `/api/reading-comparison?reading=${readingId}`)).body as Comparison;
  expect(comparison.figures[0]).toMatchObject({ keepAs: 'ledger', keepWhy: null, cellVersion: 0 });
  const taken = await call('POST', `/api/readings/${readingId}/decide`, {
    ...{ id: randomUUID(), figureNo: 0, seen: 0, decision: 'take', said: null, cellVersion: 0 },
  });
  expect(taken.body.turn).toMatchObject({ turn: 1, outcome: 'accepted', officer: 'Cán bộ thử' });
  const trace = await call('GET', '/api/figures/trace?indicator=O01&area=31135&period=2026-H1');
  expect(trace.body.figure).toMatchObject({ value: '24', state: 'read' });
  expect(trace.body.facts[0]).toMatchObject({ recordKind: 'reading', recordId: readingId, figureNo: 0 });
});

test('a number that the reader left out is marked, added and stands at its place in the text', async () => {
  const { call } = officer('committee_secretary', 'own');
  const { body } = await call('GET', `/api/readings/${readingId}/marked?start=0&end=1`);
  expect(body.proposal).toMatchObject({ no: 1, text: '6', isAdded: true, said: { value: '6' } });
  const said = { ...body.proposal.said, concept: 'models_active', area: '31135', period: '2026-H1' };
  const mark = { start: 0, end: 1 };
  const added = await call('POST', `/api/readings/${readingId}/figures`, { id: randomUUID(), mark, said });
  expect(added.body).toEqual({ figureNo: 1 });
  const opened = (await call('GET', `/api/readings/${readingId}`)).body as OpenedReading;
  expect(opened.proposals.map(({ no, text: words, said: { concept } }) => [no, words, concept])).toEqual([
    [1, '6', 'models_active'],
    [0, '24', 'outreach_sessions'],
  ]);
});

test('the document comes back byte by byte, to be saved', async () => {
  const { body, headers } = await officer('leader', 'own').call('GET', `/api/readings/${readingId}/document`);
  expect(String(body)).toBe(text);
  expect(headers['content-disposition']).toMatch(/^attachment; filename="van-ban-[0-9a-f]{8}\.txt"$/);
});

test('what is refused says why at its field, and nothing of a document is logged', async () => {
  const { call } = officer('committee_secretary', 'own');
  const pdf = { fileName: 'bao-cao.docx', base64: Buffer.from('PK hỏng').toString('base64') };
  expect((await call('POST', '/api/readings', adding({ document: pdf }))).body.fields.document).toMatch(
    /^document\./,
  );
  expect(
    (await call('POST', '/api/readings', adding({ document: { text: 'x' }, title: '' }))).body.fields,
  ).toEqual({
    title: 'readingTitleRequired',
  });
  const far = {
    concept: 'outreach_sessions',
    area: '31135',
    period: '2031-H1',
    value: '24',
    qualifier: 'exact',
  };
  const turn = { id: randomUUID(), figureNo: 0, seen: 1, decision: 'take', said: far, cellVersion: 0 };
  const late = await call('POST', `/api/readings/${readingId}/decide`, turn);
  expect(late.body).toEqual({ code: 'invalid', fields: { period: 'periodNotBegun' } });
  expect(logged()).not.toContain('tuyên truyền');
});
