import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { checkTotals } from './check-totals.ts';
import type { Beside } from './reconcile.ts';
import { communes, rulesOf, stated } from './stated.fixture.ts';

test('subtotals are held against the total of their area or table', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(50), { minLength: communes.length, maxLength: communes.length }),
      (counts) => {
        const parts = communes.map((area, i) => stated('T01', area, '2026-H1', formatNumber(counts[i] ?? 0)));
        const sum = counts.reduce((a, b) => a + b, 0);
        const city = (value: number) => stated('T01', '92', '2026-H1', formatNumber(value));
        const total = (value: number): Beside => ({
          totals: [{ total: city(value), parts, cover: 'complete' }],
        });
        expect(rulesOf([...parts, city(sum)])).toEqual([]);
        expect(rulesOf(parts, total(sum))).toEqual([]);
        expect(rulesOf([...parts, city(sum + 1)])).toEqual(['subtotals_below_total']);
        expect(rulesOf(parts, total(sum + 1))).toEqual(['subtotals_below_total']);
        expect(rulesOf([...parts.slice(1), city(sum)])).toEqual([]);
        if (sum > 0) expect(rulesOf([...parts, city(sum - 1)])).toEqual(['subtotals_exceed_total']);
      },
    ),
    { numRuns: 20 },
  );
});

test.each([
  ['complete', 'subtotals_below_total', 'contradiction'],
  ['expected', 'subtotals_below_total', 'question'],
  ['some', undefined, undefined],
] as const)('parts below a total whose cover is %s: %s, %s', (cover, rule, severity) => {
  const total = stated('T01', '92', '2026-H1', '100');
  const parts = [stated('T01', '31135', '2026-H1', '90')];
  const [found] = checkTotals([{ total, parts, cover }]);
  expect([found?.rule, found?.severity]).toEqual([rule, severity]);
});

test('a total without parts, and one whose rounding leaves room, accuse nobody', () => {
  const total = stated('T01', '92', '2026-H1', 'hơn 100');
  expect(checkTotals([{ total, parts: [], cover: 'complete' }])).toEqual([]);
  const parts = [stated('T01', '31135', '2026-H1', '104')];
  expect(checkTotals([{ total, parts, cover: 'complete' }])).toEqual([]);
});
