import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { planRegisters } from '#domain/sample/plan-registers.ts';
import { playRegisters } from '#domain/sample/play-registers.ts';
import { sampleRegisterPhrases as phrases } from '#locales/vi/sample-registers.ts';
import { foundRecord, keptKinds, logActivity, takeStep } from '#modules/registers/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { registersPart } from './registers-part.ts';
import type { SampleContext } from './sample-part.ts';

// The same plan through the use cases, at the simulated instants, and in bulk: both must leave the same.
const tenant = '92';
const officer = '0190a000-0000-7000-8000-000000000001';
const communes = [
  { code: '31135', kind: 'urban', population: 60_000 },
  { code: '31120', kind: 'rural', population: 20_000 },
] as const;
const days = { from: plainDate('2026-01-05'), to: plainDate('2026-06-20') };
const plan = planRegisters({ tenant, seed: 'both ways', communes, phrases, ...days });

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
  const ofSteps = await sql`select id, step, from_stage, to_stage, taken_on, grade, reason, paper_number
    from tindan.record_steps order by id`.execute(db.admin);
  const ofActivities = await sql`select id, record_id, activity, happened_on, fields, stands
    from tindan.activities order by id`.execute(db.admin);
  return [ofRecords, ofFacts, ofSteps, ofActivities].map(({ rows }) => rows);
};

test('in bulk and one by one the registers are the same', async () => {
  const bulk = await prepare();
  const handlers = new Map([tenant, ...communes.map(({ code }) => code)].map((code) => [code, officer]));
  const context = {
    db: bulk.migrator,
    tenant,
    ...days,
    seed: 'both ways',
    communes,
    handlers,
    words: { registers: phrases },
  };
  expect(await registersPart.run(context as unknown as SampleContext)).toBe(true);
  expect(await registersPart.run(context as unknown as SampleContext)).toBe(true);

  const single = await prepare();
  let now = new Date();
  const clock = () => now;
  const roles = [{ role: 'city_movement_officer', areaPath: `${tenant}/` }] as const;
  const kinds = keptKinds(single.officerApi, clock);
  const use = { db: single.officerApi, clock, tenant, actor: { id: officer, roles }, kinds };
  const dayOf = ({ at }: { at: Date }) =>
    plainDate(new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
  for (const happening of plan) {
    now = happening.at;
    const { id } = happening;
    const on = dayOf(happening);
    if (happening.do === 'found') {
      const { kind, area: areaCode, parentId, name, tags, fields } = happening;
      await foundRecord(use, {
        id,
        kind,
        areaCode,
        parentId,
        name,
        on,
        tags: [...tags],
        fields: { ...fields },
      });
    } else if (happening.do === 'step') {
      const { recordId, step, grade, reason } = happening;
      const version = await versionOf(single, recordId);
      const paper = happening.paper && { ...happening.paper, on };
      await takeStep(use, {
        id,
        recordId,
        version,
        step,
        on,
        grade,
        reason,
        paper,
        targetId: null,
        keeperId: null,
      });
    } else {
      const { recordId, activity, fields } = happening;
      await logActivity(use, { id, recordId, activity, on, fields: { ...fields }, note: '' });
    }
  }
  expect(plan.length).toBeGreaterThan(40);
  expect(await left(bulk)).toEqual(await left(single));
});

test('what sample records stand for is what is booked', async () => {
  const kinds = await keptKinds((await prepare()).officerApi, () => new Date())();
  const played = playRegisters(plan, { tenant, kinds, officerOf: () => officer });
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

async function versionOf(db: Awaited<ReturnType<typeof testDatabase>>, id: string): Promise<number> {
  const { version } = await db.admin
    .selectFrom('records')
    .select('version')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return version;
}
