import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { comparePeriods } from './compare-periods.ts';
import { areas, stated } from './stated.fixture.ts';

const of = (...figures: Parameters<typeof comparePeriods>[0]) =>
  comparePeriods(figures, areas).map(({ rule, severity }) => [rule, severity]);
const half = (printed: string, rest = {}) => stated('T01', '92', '2026-H1', printed, rest);
const year = (printed: string, rest = {}) => stated('T01', '92', '2026-YEAR', printed, rest);

test.each([
  ['120', '100', [['part_of_period_exceeds_whole', 'contradiction']]],
  ['100', '100', []],
  // a rounding word accuses only where no number behind it fits
  ['gần 120', 'hơn 100', []],
  ['gần 1.400', 'hơn 1.100', [['part_of_period_exceeds_whole', 'contradiction']]],
])('a half year of %s in a year of %s', (part, whole, found) => {
  expect(of(half(part), year(whole))).toEqual(found);
});

test('where the words differ it is a question; of another unit or a balance it is nothing', () => {
  expect(of(half('120', { counted: 'tin báo' }), year('100'))).toEqual([
    ['part_of_period_exceeds_whole', 'question'],
  ]);
  // the old city has the same code
  expect(of(half('120', { areaOn: plainDate('2022-06-14') }), year('100'))).toEqual([]);
  expect(of(stated('M02', '92', '2026-H1', '120'), stated('M02', '92', '2026-YEAR', '100'))).toEqual([]);
});

test('months that make up a half year accuse it exactly when their sum is above it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(80), { minLength: 2, maxLength: 6 }),
      fc.integer({ min: -3, max: 3 }),
      (counts, off) => {
        const sum = counts.reduce((a, b) => a + b, 0);
        // no single month may be above the whole: that is told by itself
        fc.pre(counts.every((count) => count <= sum + off));
        const months = counts.map((count, i) => stated('T01', '92', `2026-M0${i + 1}`, formatNumber(count)));
        const expected = off < 0 ? [['parts_of_period_exceed_whole', 'contradiction']] : [];
        expect(of(...months, half(formatNumber(sum + off)))).toEqual(expected);
      },
    ),
  );
});

test('a period that is stated twice is added once', () => {
  const months = ['2026-M01', '2026-M01', '2026-M02'].map((month, i) =>
    stated('T01', '92', month, '40', { id: `m${i}` }),
  );
  expect(of(...months, half('80'))).toEqual([]);
});
