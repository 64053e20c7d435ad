import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { parsePeriod, samePeriodLastYear } from '#domain/calendar/period.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import { sealLog } from '#modules/ledger/seal-log.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { testDatabase } from '../../../test/support/database.ts';
import { eventWith, testLog } from '../../../test/support/ledger.ts';
import { computeFigures, type FigureRequest } from './compute-figures.ts';
import { exploreFigures } from './explore-figures.ts';

const { jobs, migrator } = await testDatabase();
const scope = { tenant: '92', path: '92/' };
const clock = () => new Date('2026-05-01T03:00:00Z');
const year = parsePeriod('2026-YEAR');

const write = (...facts: FactBody[]) => inScope(jobs, scope, (trx) => appendEvent(trx, eventWith(facts)));
const fact = (indicator: string, area: string, on: string, quantity = '1'): FactBody => ({
  indicator,
  area,
  on,
  quantity,
});

async function figures(indicators: string[], change: Partial<FigureRequest> = {}) {
  const all = await readInScope(jobs, scope, (trx) =>
    computeFigures(trx, {
      tenant: '92',
      from: year.from,
      to: year.to,
      by: { totalAs: '92' },
      indicators,
      ...change,
    }),
  );
  return Object.fromEntries(all.map((one) => [`${one.area} ${one.indicator}`, one.value]));
}

beforeAll(async () => {
  await ensureTenant({ db: migrator, clock, tenant: '92' }, { sample: false });
  await write(fact('T01', '31135', '2025-12-14'), fact('T01', '31135', '2025-12-15'));
  await write(fact('T01', '31120', '2026-12-14', '2'), fact('T01', '31120', '2026-12-15', '40'));
  await write(fact('T05', '31135', '2024-03-01', '3'), fact('T05', '31135', '2026-02-01', '-1'));
  await write(fact('T07N', '31135', '2026-02-01', '6'));
  await write(fact('M01', '31135', '2026-02-01', '5'), fact('M01', '92', '2026-02-01', '7'));
  await write(fact('T15', '31135', '2026-02-01', '2'), fact('T15', '31120', '2026-02-01', '10'));
  await write(fact('C04', '31135', '2025-02-01', '50'), fact('C04', '31135', '2026-02-01', '34'));
});

test('a flow counts the days of its window, both ends included', async () => {
  expect(await figures(['T01'])).toEqual({ '92 T01': '3' });
  expect(await figures(['T01'], { by: 'area' })).toEqual({ '31135 T01': '1', '31120 T01': '2' });
});

test('a stock is the balance at the cut-off, from the beginning', async () => {
  expect(await figures(['T05'])).toEqual({ '92 T05': '2' });
});

test('a ratio comes from its parts, a derived part included', async () => {
  expect(await figures(['T07', 'T07D'])).toEqual({ '92 T07': '75', '92 T07D': '8' });
});

test('kinds of models are never added over communes', async () => {
  expect(await figures(['M01'])).toEqual({ '92 M01': '7' });
});

test('a median is taken of the quantities', async () => {
  expect(await figures(['T15'])).toEqual({ '92 T15': '6' });
});

test('a change compares with the same period last year, and is missing without it', async () => {
  expect(await figures(['C10'])).toEqual({ '92 C10': null });
  expect(await figures(['C10'], { previous: samePeriodLastYear(year) })).toEqual({ '92 C10': '-32' });
});

test('what records count is zero when it did not happen; what nobody counts is missing', async () => {
  expect(await figures(['T02', 'O01'])).toEqual({ '92 T02': '0', '92 O01': null });
});

test('before any record was kept, nothing is known', async () => {
  const { from, to } = parsePeriod('2023-YEAR');
  expect(await figures(['T02'], { from, to })).toEqual({ '92 T02': null });
});

test('as of a seal, later facts are not known', async () => {
  await sealLog({ db: jobs, clock, tenant: '92' }, testLog);
  await write(fact('T01', '31135', '2026-03-01', '100'));
  expect(await figures(['T01'])).toEqual({ '92 T01': '103' });
  expect(await figures(['T01'], { asOf: 1 })).toEqual({ '92 T01': '3' });
});

test('a table of any past moment rests on the last seal before it, and is empty before the first', async () => {
  const actor = { id: randomUUID(), roles: [{ role: 'city_movement_officer' as const, areaPath: '92/' }] };
  const context = { db: jobs, clock: () => new Date('2026-06-01T03:00:00Z'), tenant: '92', actor };
  const at = async (asOf: string | undefined) => {
    const found = await exploreFigures(context, {
      ...{ area: '92', indicators: ['T01'], periods: ['2026-YEAR'], inside: true, borders: 'reported' },
      asOf: asOf === undefined ? undefined : new Date(asOf),
    });
    const values = [...found.figures.values()].flat().map(({ area, value }) => [area, value]);
    return [found.seal?.seal ?? null, Object.fromEntries(values)['92'] ?? null];
  };
  expect(await at(undefined)).toEqual([null, '103']);
  expect(await at('2026-05-02T00:00:00Z')).toEqual([1, '3']);
  expect(await at('2026-04-30T00:00:00Z')).toEqual([null, null]);
});
