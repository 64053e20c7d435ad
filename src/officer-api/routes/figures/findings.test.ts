import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import type { ToldFinding } from '#contract/figures/findings.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { type Role, roles } from '#domain/officers/role.ts';
import { findingAnswerers } from '#domain/reconciliation/finding-answer.ts';
import { readRegister } from '#modules/areas/for-officers.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { unansweredFindings } from '#modules/reconciliation/for-modules.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
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
const book = (indicator: string, quantity: string, on = '2026-03-02') =>
  inScope(database.migrator, { tenant: '92', path: '92/' }, (trx) =>
    appendEvent(trx, eventWith([{ area: '31135', on, indicator, quantity }], '31135')),
  );

beforeAll(async () => {
  for (const role of roles) {
    for (const [place, areaPath] of Object.entries(places)) {
      const name = `${role}-${place}`.replaceAll('_', '-');
      officers.set(`${role} ${place}`, await signedInOfficer(app, context, name, [{ role, areaPath }]));
    }
  }
  // more tips over the hotline than tips in all, more cases mediated than there were, a session booked twice
  await book('T01', '3');
  await book('T12', '5');
  await book('G01', '4');
  await book('G02', '7');
  await book('O02', '120', '2026-04-01');
  await book('O02', '120', '2026-04-01');
});

const list = async (who: TestOfficer, area = '31135', period = '2026-H1') => {
  const { status, body } = await who.call('GET', `/api/findings?area=${area}&period=${period}`);
  return { status, findings: (body.findings ?? []) as ToldFinding[], body };
};
const find = (findings: readonly ToldFinding[], part: string) =>
  findings.find(({ parameters }) => parameters.partIndicator === part) as ToldFinding;
const answer = (who: TestOfficer, findingKey: string, over: object = {}) =>
  who.call('POST', '/api/findings/answer', {
    ...{ id: randomUUID(), area: '31135', period: '2026-H1', findingKey },
    ...{ answer: 'explained', reason: 'Hai sổ đếm theo hai cách khác nhau', ...over },
  });
const open = async () =>
  readInScope(database.officerApi, { tenant: '92', path: '92/31135/' }, async (trx) =>
    unansweredFindings(trx, await readRegister(trx), {
      ...{ tenant: '92', area: '31135', period: parsePeriod('2026-H1'), at: prepared.clock() },
    }),
  );

test('the findings of a commune are told with both sides, worst first', async () => {
  const { status, findings, body } = await list(officer('movement_officer', 'own'));
  expect([status, body.area.name, body.mayAnswer]).toEqual([200, 'phường Ninh Kiều', true]);
  expect(findings.map(({ rule, weight }) => [rule, weight])).toEqual([
    ['part_exceeds_whole', 'blocks'],
    ['part_exceeds_whole', 'blocks'],
    ['session_counted_twice', 'asks'],
  ]);
  const hotline = find(findings, 'T12');
  expect(hotline.figures.map(({ printed, publisher }) => [printed, publisher])).toEqual([
    ['5', null],
    ['3', null],
  ]);
  expect(hotline.difference).toEqual({ left: 5, right: 3 });
});

test('the city sees what the press printed, as notes to the half year of today', async () => {
  const { findings } = await list(officer('leader', 'city'), '92');
  const printed = findings
    .filter(({ weight }) => weight === 'notes')
    .map(({ figures }) => figures[0]?.printed);
  expect(printed).toEqual(expect.arrayContaining(['gần 1.400', 'gần 2.200', 'trên 1.3600.000', '167']));
  expect(findings.find(({ rule }) => rule === 'malformed_number')?.figures[0]).toMatchObject({
    publisher: expect.stringContaining('Báo Công an nhân dân'),
    quotation: 'trên 1.3600.000 lượt người',
  });
});

const cases = roles.flatMap((role) =>
  (Object.keys(places) as (keyof typeof places)[]).map((place) => [role, place] as const),
);

test.each(cases)(
  '%s of %s: readers of the area see findings, those who sum up answer them',
  async (role, place) => {
    const who = officer(role, place);
    const reads = areaReaders.includes(role);
    expect((await list(who)).status).toBe(!reads ? 403 : place === 'sibling' ? 404 : 200);
    const key = '0'.repeat(64);
    const inside = place === 'sibling' ? 404 : 409;
    expect((await answer(who, key)).status).toBe(findingAnswerers.includes(role) ? inside : 403);
  },
);

test('an answer stays with its reason, takes the finding off the list, and is one event', async () => {
  const who = officer('commune_commander', 'own');
  const before = await open();
  const { key } = find((await list(who)).findings, 'T12');
  const command = { id: randomUUID() };
  expect((await answer(who, key, { reason: 'ngắn' })).body.fields).toEqual({ reason: 'findingReasonShort' });
  for (let again = 0; again < 2; again += 1) expect((await answer(who, key, command)).status).toBe(200);
  const given = find((await list(officer('leader', 'own'))).findings, 'T12').answer;
  expect(given).toMatchObject({ answer: 'explained', reason: 'Hai sổ đếm theo hai cách khác nhau' });
  expect((await open()).map(({ id }) => id)).toEqual(before.slice(1).map(({ id }) => id));
  const { rows } = await sql<{ said: string }>`select convert_from(body, 'UTF8') as said from tindan.events
    where record_kind = 'finding'`.execute(database.admin);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.said).toContain(key);
  expect(rows[0]?.said).not.toContain('Hai sổ');
});

test('a figure that moves asks again, and tells what was answered before', async () => {
  const who = officer('movement_officer', 'own');
  const old = find((await list(who)).findings, 'T12');
  await book('T12', '1');
  const now = find((await list(who)).findings, 'T12');
  expect([now.key === old.key, now.answer, now.outdated?.reason]).toEqual([
    false,
    null,
    'Hai sổ đếm theo hai cách khác nhau',
  ]);
  expect((await answer(who, old.key)).body).toMatchObject({
    code: 'conflict',
    fields: { finding: 'findingMoved' },
  });
});

test('an answer can be taken back, and both stay', async () => {
  const who = officer('committee_secretary', 'city');
  const { key } = find((await list(who)).findings, 'G02');
  expect((await answer(who, key, { answer: 'accepted' })).status).toBe(200);
  expect(find((await list(who)).findings, 'G02').answer?.answer).toBe('accepted');
  expect((await answer(who, key, { answer: 'withdrawn' })).status).toBe(200);
  expect(find((await list(who)).findings, 'G02')).toMatchObject({ answer: null, outdated: null });
  const { rows } = await sql<{ answer: string }>`select answer from tindan.finding_answers
    where finding_key = ${key} order by answered_at`.execute(database.admin);
  expect(rows.map((row) => row.answer)).toEqual(['accepted', 'withdrawn']);
});

test('a period that is none or has not begun is refused at its field', async () => {
  const who = officer('leader', 'city');
  expect((await list(who, '92', '2026-H3')).body.fields).toEqual({ period: 'periodWrong' });
  expect((await list(who, '92', '2027-H2')).body.fields).toEqual({ period: 'periodNotBegun' });
});
