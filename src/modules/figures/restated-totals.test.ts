import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areasOn } from '#domain/areas/area-register.ts';
import { addDays, plainDate } from '#domain/calendar/plain-date.ts';
import { indicators } from '#domain/indicators/dictionary.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { readRegister } from '#modules/areas/read-register.ts';
import { rollUp } from '#modules/ledger/for-main.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith } from '../../../test/support/ledger.ts';
import { computeFigures } from './compute-figures.ts';
import { canRestate, computeRestatedFigures } from './compute-restated-figures.ts';
import { addDecimals } from './figure.ts';

const tenant = '92';
const scope = { tenant, path: '92/' };
/** The last day of the old city and the first of the new one, which reused all 103 codes. */
const lastDay = plainDate('2025-06-30');
const today = plainDate('2026-11-20');
const window = { from: plainDate('2025-01-15'), to: today };

const { jobs, migrator, officerApi } = await testDatabase();
await ensureTenant(
  { db: migrator, clock: () => new Date('2024-12-15T00:00:00Z'), tenant },
  { sample: false },
);
const register = await readRegister(jobs);
const communes = (day: typeof today) =>
  (day === lastDay ? ['92', '93', '94'] : ['92'])
    .flatMap((province) => areasOn(register, day, province))
    .flatMap((area) => (area.level === 'district' ? areasOn(register, day, area.code) : [area]))
    .map(({ code }) => code);
const [old, current] = [communes(lastDay), communes(today)];
const additive = indicators
  .filter(({ code, additiveOverAreas, kind, derivation }) => {
    const counted = additiveOverAreas && (kind === 'sum' || kind === 'stock') && !derivation;
    return counted && canRestate(code);
  })
  .map(({ code }) => code);

/** A history: facts of the old units until 30/6/2025, of today's from then on, and some of the city itself. */
const fact = fc
  .record({
    offset: fc.integer({ min: -160, max: 500 }),
    place: fc.nat(),
    ofCity: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
    indicator: fc.constantFrom(...additive),
    quantity: fc.constantFrom('1', '1', '1', '-1', '7', '2.5'),
  })
  .map(({ offset, place, ofCity, indicator, quantity }): FactBody => {
    const on = addDays(lastDay, offset);
    const units = on <= lastDay ? old : current;
    const area = ofCity ? tenant : (units[place % units.length] ?? tenant);
    return { indicator, area, on, quantity };
  });

async function restatedTotal(
  indicator: string,
  toDay: typeof today,
  areas: readonly string[],
): Promise<string> {
  const request = { tenant, ...window, indicator, toDay, areas, path: scope.path };
  const { figures, notAllocatable } = await computeRestatedFigures(officerApi, register, request);
  return addDecimals([...figures.map(({ value }) => value ?? '0'), notAllocatable[indicator] ?? '0']);
}

test('the register has the old units and the new', () => {
  expect(old).toHaveLength(263);
  expect(current).toHaveLength(103);
  expect(additive.length).toBeGreaterThan(50);
});

test('a city total is the same before and after the reorganisation, for every additive indicator', async () => {
  let rounds = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fact, { minLength: 30, maxLength: 60 }), async (facts) => {
      // each history comes on top of the ones before: half of it rolled up, half unread
      for (const one of facts) {
        const chain = one.area;
        await inScope(jobs, scope, (trx) => appendEvent(trx, eventWith([one], chain)));
      }
      if (rounds++ % 2 === 0) await rollUp(jobs, tenant);
      const totals = await readInScope(officerApi, scope, (trx) =>
        computeFigures(trx, { tenant, ...window, by: { totalAs: tenant }, indicators: additive }),
      );
      for (const { indicator, value } of totals) {
        const after = await restatedTotal(indicator, today, [...current, tenant]);
        const before = await restatedTotal(indicator, lastDay, [...old, tenant, '93', '94']);
        expect([indicator, after]).toEqual([indicator, addDecimals([value ?? '0'])]);
        expect([indicator, before]).toEqual([indicator, addDecimals([value ?? '0'])]);
      }
    }),
    { numRuns: 4, endOnFailure: true },
  );
}, 120_000);
