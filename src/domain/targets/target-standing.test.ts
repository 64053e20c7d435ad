import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainDate } from '../calendar/plain-date.ts';
import { courseOf, standingOf } from './target-standing.ts';

const year = { from: plainDate('2025-12-15'), to: plainDate('2026-12-14') };
const on = (day: string) => courseOf(year, plainDate(day));
const atLeast = (value: string) => ({ bound: 'at_least', value }) as const;
const atMost = (value: string) => ({ bound: 'at_most', value }) as const;
const sum = (value: string | null) => ({ value, kind: 'sum' }) as const;

test('the course of a period counts today as gone by, and never more days than there are', () => {
  expect(on('2025-12-14')).toEqual({ days: 365, gone: 0, left: 365 });
  expect(on('2025-12-15')).toEqual({ days: 365, gone: 1, left: 364 });
  expect(on('2026-12-14')).toEqual({ days: 365, gone: 365, left: 0 });
  expect(on('2027-02-01')).toEqual({ days: 365, gone: 365, left: 0 });
});

test.each([
  ['nobody counted', atLeast('365'), sum(null), '2026-03-01', 'unknown', null, null],
  ['reached', atLeast('365'), sum('365'), '2026-03-01', 'met', 100, '0'],
  ['more than reached', atLeast('100'), sum('275'), '2026-03-01', 'met', 275, '0'],
  // 73 days gone by, the last day of February among them, of 365: a fifth
  ['as far as the days', atLeast('365'), sum('73'), '2026-02-25', 'on_course', 20, '292'],
  ['less far than the days', atLeast('365'), sum('72'), '2026-02-25', 'behind', (72 / 365) * 100, '293'],
  ['the period is over', atLeast('365'), sum('364'), '2026-12-14', 'short', (364 / 365) * 100, '1'],
  [
    'a share has no course',
    atLeast('80'),
    { value: '76.5', kind: 'ratio' },
    '2026-02-25',
    'short',
    95.625,
    '3.5',
  ],
  ['a balance has no course', atLeast('10'), { value: '9', kind: 'stock' }, '2026-02-25', 'short', 90, '1'],
  ['below what is not to be passed', atMost('5'), sum('3'), '2026-02-25', 'within', null, '2'],
  ['at what is not to be passed', atMost('5'), sum('5'), '2026-12-14', 'within', null, '0'],
  ['past it', atMost('5'), sum('8'), '2026-02-25', 'exceeded', null, '3'],
  ['none at all', atMost('0'), sum('0'), '2026-02-25', 'within', null, '0'],
] as const)('%s', (_, target, figure, day, standing, percent, gap) => {
  const told = standingOf(target, figure, on(day));
  expect([told.standing, told.gap]).toEqual([standing, gap]);
  if (percent === null) expect(told.percent).toBeNull();
  else expect(told.percent).toBeCloseTo(percent, 9);
});

test('more counted never stands worse, and what is left and what is there make up the target', () => {
  const order = ['behind', 'on_course', 'met'];
  const count = fc.integer({ min: 0, max: 5000 });
  const target = fc.integer({ min: 1, max: 5000 });
  fc.assert(
    fc.property(count, count, target, fc.integer({ min: 0, max: 363 }), (a, b, wanted, day) => {
      const course = { days: 365, gone: day + 1, left: 364 - day };
      const [low, high] = [Math.min(a, b), Math.max(a, b)].map((one) =>
        standingOf(atLeast(String(wanted)), sum(String(one)), course),
      );
      expect(order.indexOf(low?.standing ?? '')).toBeLessThanOrEqual(order.indexOf(high?.standing ?? ''));
      if (low?.standing !== 'met') expect(Math.min(a, b) + Number(low?.gap)).toBe(wanted);
    }),
  );
});
