import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { startOf } from '#domain/calendar/day-in.ts';
import { parsePeriod } from '#domain/calendar/period.ts';
import { addDays, daysBetween } from '#domain/calendar/plain-date.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import { randomOf } from '#domain/sample/random.ts';
import type { RegisterHappening } from '#domain/sample/registers/register-happening.ts';
import { officeHour } from '#domain/sample/registers/register-plan.ts';
import { sampleId } from '#domain/sample/sample-id.ts';
import { computeFigures } from '#modules/figures/for-officers.ts';
import { keptKinds, listTwins, readShares } from '#modules/registers/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { writeRegisters } from './write-registers.ts';

// A half year as large as the press tells it, each incident and session a record of its own, in every commune. Of the
// sessions, each an event of the ledger, a tenth unless TINDAN_WHOLE_HALF_YEAR is set.
const ofSessions = process.env.TINDAN_WHOLE_HALF_YEAR ? 1 : 10;
const tenant = '92';
const officer = '0190a000-0000-7000-8000-000000000001';
const { from, to } = parsePeriod('2026-H1');
const days = daysBetween(from, to) + 1;
const clock = () => new Date(startOf(addDays(to, 10)).getTime());
const random = randomOf('half year', 'size');
const db = await testDatabase();
await ensureTenant({ db: db.migrator, clock, tenant }, { sample: true });
const { rows: areas } = await sql<{
  code: string;
}>`select distinct code from reference.area_populations order by code`.execute(db.admin);
const handlers = new Map([tenant, ...areas.map(({ code }) => code)].map((code) => [code, officer]));

type Found = Extract<RegisterHappening, { do: 'found' }>;

/** So many records of a kind over the days and communes, one after the other. */
const found = (kind: string, count: number, dayField: string, fields: (at: number) => FieldValues): Found[] =>
  Array.from({ length: count }, (_, at) => {
    const on = addDays(from, at % days);
    const when = officeHour(on, random);
    return {
      ...{ do: 'found', id: sampleId(when, random), at: when, kind, parentId: null, tags: [] },
      ...{ area: areas[at % areas.length]?.code ?? tenant, name: `${kind} ${at}` },
      fields: { ...fields(at), [dayField]: on },
    };
  });
const confirm = ({ id: recordId, at }: Found): RegisterHappening => ({
  ...{ do: 'step', recordId, step: 'confirm', at, id: sampleId(at, random), grade: null, reason: '' },
  paper: { number: '12/XN', issuer: 'Cơ quan điều tra' },
});
const sum = (records: readonly Found[], field: string): string =>
  String(records.reduce((total, { fields }) => total + Number(fields[field] ?? 0), 0));

const sessions = found('outreach_session', Math.ceil(23_057 / ofSessions), 'held_on', (at) => ({
  // each commune holds one on each day before any holds a second, which is about something else
  ...{
    form: 'meeting',
    topic: at < days * areas.length ? 'fraud' : 'theft',
    attendances: String(20 + (at % 61)),
  },
}));
const [first, ...otherSessions] = sessions;
const byPeople = found('incident', 1_403, 'found_on', (at) => ({
  ...{ matter: 'property', led_by: at % 3 ? ['people'] : ['people', 'camera'] },
  persons: at % 7 < 4 ? '2' : '1',
}));
const byPolice = found('incident', 150, 'found_on', () => ({
  ...{ matter: 'drugs', led_by: ['police'], persons: '3' },
}));
const unconfirmed = found('incident', 90, 'found_on', () => ({
  ...{ matter: 'gambling', led_by: ['people'], persons: '4' },
}));
const handIns = found('hand_in', 166, 'handed_on', () => ({ weapons: '3' }));
const wanted = found('wanted_person_case', 61, 'happened_on', () => ({
  ...{ way: 'surrendered', persons: '1', by_people: true },
}));
if (!first) throw new Error('There is no session.');
// the very first one written down twice, longer ago than any list of the newest reaches
const twice: Found = { ...first, id: sampleId(first.at, random) };
const records = [
  first,
  twice,
  ...otherSessions,
  ...byPeople,
  ...byPolice,
  ...unconfirmed,
  ...handIns,
  ...wanted,
];
const steps = [...byPeople, ...byPolice].map(confirm);
await writeRegisters(
  { db: db.migrator, tenant, to, handlers },
  [...records, ...steps].toSorted((a, b) => a.at.getTime() - b.at.getTime()),
);

const expected = {
  O01: String(sessions.length + 1),
  O02: String(Number(sum(sessions, 'attendances')) + Number(sum([twice], 'attendances'))),
  C01: String(byPeople.length),
  C02: sum(byPeople, 'persons'),
  V01: sum(handIns, 'weapons'),
  C03: sum(wanted, 'persons'),
};
const indicators = Object.keys(expected);
const city = {
  ...{ db: db.officerApi, clock, tenant, kinds: keptKinds(db.officerApi, clock) },
  actor: { id: officer, roles: [{ role: 'city_movement_officer', areaPath: '92/' } as const] },
};

test('the figures of a half year are what was written down, in the city and added up over its communes', async () => {
  const figuresBy = (by: Parameters<typeof computeFigures>[1]['by']) =>
    readInScope(db.jobs, { tenant, path: '92/' }, (trx) =>
      computeFigures(trx, { tenant, from, to, by, indicators }),
    );
  const whole = await figuresBy({ totalAs: tenant });
  expect(Object.fromEntries(whole.map(({ indicator, value }) => [indicator, value]))).toEqual(expected);
  const sums: Record<string, number> = {};
  for (const { indicator, value } of await figuresBy('area'))
    sums[indicator] = (sums[indicator] ?? 0) + Number(value);
  expect(sums).toEqual(
    Object.fromEntries(Object.entries(expected).map(([code, said]) => [code, Number(said)])),
  );
  // as large as the press tells it
  expect(Number(expected.O01) * ofSessions).toBeGreaterThan(23_000);
  expect([Number(expected.C01), Number(expected.C02)].map((said) => Math.round(said / 100))).toEqual([
    14, 22,
  ]);
});

test('of all these the one session that was written down twice is proposed as one', async () => {
  const early = { ...city, clock: () => new Date(startOf(addDays(from, 80)).getTime()) };
  const { pairs } = await listTwins(early, { kind: 'outreach_session' });
  expect(pairs.map((pair) => pair.map(({ id }) => id).sort())).toEqual([[first.id, twice.id].sort()]);
});

test('what led to the incidents adds up to those that were confirmed', async () => {
  const { total, sources } = await readShares(city, { kind: 'incident', from, to });
  expect(total).toBe(byPeople.length + byPolice.length);
  expect(sources.reduce((added, { share }) => added + (share ?? 0), 0)).toBeCloseTo(total);
});
