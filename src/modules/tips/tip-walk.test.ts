import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { type TipAction, tipActionNames } from '#domain/tips/steps/tip-actions.ts';
import { actionsFor } from '#domain/tips/steps/tip-policy.ts';
import { rollUp, sealLog, verifyLedger } from '#modules/ledger/for-main.ts';
import { Failure } from '#platform/failure.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { testLog } from '../../../test/support/ledger.ts';
import { type MoveCommand, moveTip, openTip } from './for-officers.ts';
import { askReview, rateTip } from './for-public.ts';
import { prepareTipLife } from './tip-life.fixture.ts';

const database = await testDatabase();
const life = await prepareTipLife(database);
const areas = ['31135', '31120', '92'] as const;

type Step =
  | { readonly do: 'send'; readonly area: number; readonly aboutOfficer: boolean }
  | { readonly do: 'act'; readonly tip: number; readonly action: TipAction }
  | { readonly do: 'track'; readonly tip: number; readonly track: number }
  | { readonly do: 'move'; readonly tip: number; readonly area: number }
  | { readonly do: 'sender'; readonly tip: number; readonly asks: boolean }
  | { readonly do: 'wait'; readonly hours: number };

const step = fc.oneof(
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('send'), area: fc.nat(2), aboutOfficer: fc.boolean() }),
  },
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('act'),
      tip: fc.nat(30),
      action: fc.constantFrom(...tipActionNames),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('track'), tip: fc.nat(30), track: fc.nat(4) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('move'), tip: fc.nat(30), area: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('sender'), tip: fc.nat(30), asks: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('wait'), hours: fc.integer({ min: 1, max: 400 }) }) },
) as fc.Arbitrary<Step>;

const tracks = ['criminal', 'denunciation', 'complaint', 'feedback', 'out_of_scope'] as const;

/** Plays a step; one that the rules refuse changes nothing. @returns whether it was done */
async function play(one: Step, sent: { id: string; code: Awaited<ReturnType<typeof life.send>>['code'] }[]) {
  if (one.do === 'wait') return life.later(one.hours);
  if (one.do === 'send') {
    const { code, tip } = await life.send({
      areaCode: areas[one.area] ?? null,
      aboutOfficer: one.aboutOfficer,
    });
    sent.push({ id: tip.id, code });
    return;
  }
  const known = sent[one.tip % Math.max(1, sent.length)];
  if (!known) return;
  const tip = await life.read(known.id);
  const officer =
    tip.areaCode === '31120' ? life.neighbour : tip.areaCode === '92' ? life.city : life.commander;
  if (one.do === 'act') {
    const allowed = actionsFor(officer, tip);
    // what is not open is tried too, now and then: it must change nothing
    const action =
      allowed.includes(one.action) || one.tip % 7 === 0
        ? one.action
        : (allowed[one.tip % allowed.length] ?? one.action);
    await life.acts[action](officer, tip);
  }
  if (one.do === 'track') {
    const track = tracks[one.track] ?? 'criminal';
    await life.triage(officer, tip, {
      track,
      crimeKind: track === 'criminal' ? 'crime_report' : undefined,
      nameKnown: true,
    });
  }
  if (one.do === 'move') {
    const command: MoveCommand = { ...life.of(tip), toArea: areas[one.area] ?? '92', reason: 'other_area' };
    await moveTip(life.context(officer), command);
  }
  if (one.do === 'sender') {
    if (one.asks) await askReview(life.resident, { id: randomUUID(), code: known.code, text: 'Xin xem lại' });
    else await rateTip(life.resident, { code: known.code, verdict: 'not_solved' });
  }
}

const sums = async (query: ReturnType<typeof sql<{ area: string; count: string }>>) => {
  const { rows } = await query.execute(database.admin);
  return Object.fromEntries(
    rows.filter(({ count }) => Number(count) !== 0).map(({ area, count }) => [area, Number(count)]),
  );
};
const factsOf = (indicator: string) =>
  sums(sql`select area_code as area, sum(quantity)::text as count from tindan.facts
    where indicator = ${indicator} group by 1`);
const tipsWhere = (condition: ReturnType<typeof sql>) =>
  sums(sql`select area_code as area, count(*)::text as count from tindan.tips where ${condition} group by 1`);

async function check(): Promise<void> {
  expect(await factsOf('T01')).toEqual(await tipsWhere(sql`merged_into is null`));
  expect(await factsOf('T02')).toEqual(await tipsWhere(sql`valuable`));
  expect(await factsOf('T05')).toEqual(
    await tipsWhere(sql`status in ('received', 'triaged', 'checking', 'transferred')`),
  );
  expect(await factsOf('T07N')).toEqual(
    await tipsWhere(sql`status in ('resolved', 'answered', 'closed') and merged_into is null`),
  );
  expect(await factsOf('T11N')).toEqual(await tipsWhere(sql`answered_at is not null`));
  const { rows: negative } = await sql`
    select area_code, indicator, occurred_on from (
      select area_code, indicator, occurred_on,
        sum(sum(quantity)) over (partition by area_code, indicator order by occurred_on) as stock
      from tindan.facts where indicator = 'T05' group by area_code, indicator, occurred_on
    ) as days where stock < 0
    union all
    select area_code, indicator, occurred_on from tindan.facts where indicator <> 'T05'
    group by area_code, indicator, occurred_on having sum(quantity) < 0`.execute(database.admin);
  expect(negative).toEqual([]);
  const { rows: stray } = await sql`
    select t.id, 'running ' || c.code || ' ' || t.track as why from tindan.tips t join tindan.tip_clocks c using (tenant_id, area_path)
    where c.tip_id = t.id and c.ended_at is null and t.status = 'closed'
    union all
    select c.tip_id, 'clock elsewhere' from tindan.tip_clocks c join tindan.tips t on t.id = c.tip_id where c.area_path <> t.area_path
    union all
    select x.tip_id, 'text elsewhere' from tindan.tip_texts x join tindan.tips t on t.id = x.tip_id where x.area_path <> t.area_path
    union all
    select x.tip_id, 'note elsewhere' from tindan.tip_notes x join tindan.tips t on t.id = x.tip_id where x.area_path <> t.area_path
    union all
    select c.tip_id, 'twice ' || c.code from tindan.tip_clocks c where c.ended_at is null group by c.tip_id, c.code having count(*) > 1`.execute(
    database.admin,
  );
  expect(stray).toEqual([]);
}

test('whatever officers and senders do, the facts add up and the log verifies', async () => {
  const done = new Set<string>();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 45 }), async (steps) => {
      const sent: { id: string; code: Awaited<ReturnType<typeof life.send>>['code'] }[] = [];
      for (const one of [{ do: 'send', area: 0, aboutOfficer: false } as const, ...steps]) {
        await play(one, sent).then(
          () => done.add(one.do === 'act' ? one.action : one.do),
          (error) => {
            if (!(error instanceof Failure)) throw error;
          },
        );
      }
      await check();
      for (const { id } of sent) {
        const tip = await life.read(id);
        expect((await openTip(life.context(life.city), { tipId: id })).content.description).not.toBe('');
        expect(tip.status === 'closed' || tip.track !== 'out_of_scope').toBe(true);
      }
    }),
    { numRuns: 10, endOnFailure: true },
  );
  expect(done.size).toBeGreaterThan(20);
  await rollUp(database.jobs, '92');
  await sealLog({ db: database.jobs, clock: life.clock, tenant: '92' }, testLog);
  const report = await verifyLedger(database.jobs, { tenant: '92', ...testLog });
  expect(report).toMatchObject({ fault: null, unsealed: 0 });
  expect(report.facts).toBeGreaterThan(200);
}, 120_000);
