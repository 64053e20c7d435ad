import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { planRegisters } from '#domain/sample/registers/plan-registers.ts';
import { playRegisters } from '#domain/sample/registers/play-registers.ts';
import { planSchedules } from '#domain/sample/schedules/plan-schedules.ts';
import { sampleRegisterPhrases as phrases } from '#locales/vi/sample/registers.ts';
import { sampleSchedulePhrases } from '#locales/vi/sample/schedules.ts';
import { keptKinds } from '#modules/registers/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { replayRegisters } from './replay-registers.fixture.ts';
import { writeRegisters } from './write-registers.ts';

// The same plan through the use cases, at the simulated instants, and in bulk: both must leave the same.
const tenant = '92';
const officer = '0190a000-0000-7000-8000-000000000001';
const communes = [
  { code: '31135', kind: 'urban', population: 60_000 },
  { code: '31120', kind: 'rural', population: 20_000 },
] as const;
const others = ['31147', '31150', '31153', '31157', '31162', '31168', '31174', '31183', '31186', '31201'];
const days = { from: plainDate('2026-01-05'), to: plainDate('2026-06-20') };
const seeded = { tenant, seed: 'both ways', ...days };
const registers = planRegisters({ ...seeded, communes, phrases });
const schedules = planSchedules({
  ...seeded,
  communes: [...others.slice(0, 5), communes[0].code, ...others.slice(5), communes[1].code].map((code) => ({
    code,
    kind: 'urban',
    population: 40_000,
  })),
  phrases: sampleSchedulePhrases,
}).happenings;

const prepare = async () => {
  const db = await testDatabase();
  const clock = () => new Date('2026-06-30T03:00:00Z');
  await ensureTenant({ db: db.migrator, clock, tenant }, { sample: true });
  return db;
};
const left = async (db: Awaited<ReturnType<typeof testDatabase>>) => {
  const ofRecords =
    await sql`select id, kind, area_path, parent_id, name, stage, living, fields, tags, opened_on,
    changed_on, last_activity_on, silent_from, version, (select jsonb_agg(s order by s::text)
    from jsonb_array_elements(stands) s) as stands from tindan.records order by id`.execute(db.admin);
  const ofFacts =
    await sql`select e.record_id, f.indicator, f.area_code, f.occurred_on, f.quantity, e.verb, e.recorded_at
    from tindan.facts f join tindan.events e using (tenant_id, chain, seq) order by 1, 2, 3, 4, 5, 7`.execute(
      db.admin,
    );
  const ofEvents = await sql`select id, verb, convert_from(body, 'UTF8')::jsonb->'details' as details
    from tindan.events where record_kind <> 'tenant' order by id`.execute(db.admin);
  const ofSteps = await sql`select id, step, from_stage, to_stage, taken_on, grade, reason, paper_number
    from tindan.record_steps order by id`.execute(db.admin);
  const ofActivities = await sql`select id, record_id, activity, happened_on, fields, stands, version,
    planned_on, series_id, held_record_id, held_activity_id, announced, voided_at, void_reason
    from tindan.activities order by id`.execute(db.admin);
  return [ofRecords, ofFacts, ofEvents, ofSteps, ofActivities].map(({ rows }) => rows);
};
const handlers = new Map(
  [tenant, ...communes.map(({ code }) => code), ...others].map((code) => [code, officer]),
);

test.each([
  ['registers', registers, 40],
  ['schedules', schedules, 150],
] as const)(
  'in bulk and one by one the %s are the same',
  async (_, happenings, least) => {
    expect(happenings.length).toBeGreaterThan(least);
    const bulk = await prepare();
    const context = { db: bulk.migrator, tenant, ...days, handlers };
    await writeRegisters(context, happenings);
    await writeRegisters(context, happenings);

    const single = await prepare();
    await replayRegisters(single, { tenant, officer }, happenings);
    expect(await left(bulk)).toEqual(await left(single));
  },
  60_000,
);

test.each([
  ['registers', registers],
  ['schedules', schedules],
] as const)('what sample %s stand for is what is booked', async (_, happenings) => {
  const kinds = await keptKinds((await prepare()).officerApi, () => new Date())();
  const played = playRegisters(happenings, { tenant, kinds, officerOf: () => officer });
  const sumOf = (all: readonly { indicator: string; area: string; quantity: string }[]) => {
    const sums = new Map<string, number>();
    for (const { indicator, area, quantity } of all) {
      const key = `${indicator} ${area}`;
      sums.set(key, (sums.get(key) ?? 0) + Number(quantity));
    }
    return Object.fromEntries([...sums].filter(([, sum]) => sum !== 0).sort());
  };
  const stands = [...played.records, ...played.activities].flatMap((one) => one.stands);
  expect(sumOf(played.events.flatMap(({ facts }) => facts))).toEqual(sumOf(stands));
});
