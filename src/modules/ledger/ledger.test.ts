import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { addDays, plainDate } from '#domain/calendar/plain-date.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { sumFacts, sumFactsAsOf } from '#modules/figures/sum-facts.repository.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith, testLog } from '../../../test/support/ledger.ts';
import { appendEvent } from './append-event.ts';
import { rebuildRollUps, rollUp } from './roll-up.ts';
import { sealLog } from './seal-log.ts';

const { jobs } = await testDatabase();
const clock = () => new Date('2026-05-01T03:00:00Z');

const areas = ['92', '31135', '31120'];
const indicators = ['T01', 'M02'];
const day = fc.integer({ min: 0, max: 150 }).map((n) => addDays(plainDate('2025-12-01'), n));
/** Windows of officials are cut at the 1st and the 15th more often than chance would have it. */
const edgeDay = fc.oneof(
  day,
  fc
    .constantFrom('2026-01-01', '2026-01-14', '2026-01-15', '2026-01-31', '2026-03-01', '2026-03-31')
    .map(plainDate),
);
const fact: fc.Arbitrary<FactBody> = fc.record({
  indicator: fc.constantFrom(...indicators),
  area: fc.constantFrom(...areas),
  on: day,
  quantity: fc.integer({ min: -500, max: 500 }).map((n) => String(n / 4)),
});
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ chain: fc.constantFrom(...areas), facts: fc.array(fact, { maxLength: 5 }) }),
  },
  { weight: 1, arbitrary: fc.constant('roll up' as const) },
  { weight: 1, arbitrary: fc.constant('seal' as const) },
);

const sumOf = (
  facts: readonly FactBody[],
  indicator: string,
  area: string,
  from: string | null,
  to: string,
) =>
  facts
    .filter(
      (f) => f.indicator === indicator && f.area === area && f.on <= to && (from === null || f.on >= from),
    )
    .reduce((sum, f) => sum + Number(f.quantity), 0);

test('roll-ups and unread tail are the sum of the facts, for any window, area and moment', async () => {
  let nextTenant = 10;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), edgeDay, edgeDay, async (steps, a, b) => {
      const tenant = String(nextTenant++);
      const scope = { tenant, path: `${tenant}/` };
      const [from, to] = a <= b ? [a, b] : [b, a];
      const written: FactBody[] = [];
      const sealed: { seal: number; facts: FactBody[] }[] = [];
      for (const one of steps) {
        if (one === 'roll up') await rollUp(jobs, tenant);
        else if (one === 'seal') {
          const events = await sealLog({ db: jobs, clock, tenant }, testLog);
          if (events > 0) sealed.push({ seal: sealed.length + 1, facts: [...written] });
        } else {
          await inScope(jobs, scope, (trx) => appendEvent(trx, eventWith(one.facts, one.chain, tenant)));
          written.push(...one.facts);
        }
      }
      for (const start of [from, null]) {
        const request = { tenant, indicators, from: start, to };
        const now = await readInScope(jobs, scope, (trx) => sumFacts(trx, request));
        expectSums(now, written, start, to);
        for (const { seal, facts } of sealed) {
          const then = await readInScope(jobs, scope, (trx) => sumFactsAsOf(trx, request, seal));
          expectSums(then, facts, start, to);
        }
      }
    }),
    { numRuns: 40 },
  );
});

function expectSums(
  sums: readonly { indicator: string; area: string; quantity: string }[],
  facts: readonly FactBody[],
  from: string | null,
  to: string,
): void {
  for (const indicator of indicators) {
    for (const area of areas) {
      const found = sums.find((sum) => sum.indicator === indicator && sum.area === area);
      expect(Number(found?.quantity ?? 0)).toBe(sumOf(facts, indicator, area, from, to));
    }
  }
}

test('roll-ups made anew from the facts are the same', async () => {
  const scope = { tenant: '92', path: '92/' };
  for (let n = 0; n < 20; n++) {
    const facts = fc.sample(fact, 6);
    await inScope(jobs, scope, (trx) => appendEvent(trx, eventWith(facts, areas[n % 3])));
    if (n % 4 === 0) await rollUp(jobs, '92');
  }
  await rollUp(jobs, '92');
  const read = () =>
    readInScope(jobs, scope, (trx) =>
      sql`select * from rollup_months where tenant_id = ${scope.tenant} order by indicator, ends_on, area_code`.execute(
        trx,
      ),
    );
  const before = await read();
  expect(await rebuildRollUps(jobs, '92')).toBe(120);
  expect((await read()).rows).toEqual(before.rows);
});

test('seq has no gap when many write one chain at once', async () => {
  const scope = { tenant: '93', path: '93/' };
  await Promise.all(
    Array.from({ length: 40 }, () =>
      inScope(jobs, scope, (trx) => appendEvent(trx, eventWith([], '93', '93'))),
    ),
  );
  const rows = await readInScope(jobs, scope, (trx) =>
    trx.selectFrom('events').select('seq').where('tenant_id', '=', '93').orderBy('seq').execute(),
  );
  expect(rows.map((row) => row.seq)).toEqual(Array.from({ length: 40 }, (_, at) => at + 1));
});

test('two roll-ups at once read every fact once', async () => {
  const scope = { tenant: '94', path: '94/' };
  await inScope(jobs, scope, (trx) =>
    appendEvent(
      trx,
      eventWith([{ indicator: 'T01', area: '94', on: '2026-05-01', quantity: '1' }], '94', '94'),
    ),
  );
  await Promise.allSettled([rollUp(jobs, '94'), rollUp(jobs, '94'), rollUp(jobs, '94')]);
  const [sum] = await readInScope(jobs, scope, (trx) =>
    sumFacts(trx, { tenant: '94', indicators: ['T01'], from: null, to: plainDate('2026-12-14') }),
  );
  expect(sum?.quantity).toBe('1');
});
