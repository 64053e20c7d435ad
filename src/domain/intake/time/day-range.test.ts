import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate, weekday } from '#domain/calendar/plain-date.ts';
import { dayIfAny, monthOf, weekOf, yearOf } from './day-range.ts';

const day = fc.nat(20_000).map((days) => addDays(plainDate('1990-01-01'), days));

test.each([
  [2024, 2, 29, '2024-02-29'],
  [2026, 2, 29, undefined],
  [2026, 4, 31, undefined],
  [2026, 13, 1, undefined],
  [2026, 1, 0, undefined],
])('%i-%i-%i is %s', (year, month, dayOfMonth, expected) => {
  expect(dayIfAny(year, month, dayOfMonth)).toBe(expected);
});

test('a week is Monday to Sunday and moves by seven days', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -60, max: 60 }), (today, weeks) => {
      const here = weekOf(today, 0);
      expect([weekday(here.from), weekday(here.to)]).toEqual([1, 7]);
      expect(here.from <= today && today <= here.to).toBe(true);
      expect(daysBetween(here.from, weekOf(today, weeks).from)).toBe(7 * weeks);
    }),
  );
});

test('months follow one another without a gap, over the ends of years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (today, months) => {
      const here = monthOf(today, months);
      expect(here.from.slice(8)).toBe('01');
      expect(addDays(here.to, 1)).toBe(monthOf(today, months + 1).from);
      const { from, to } = monthOf(today, 0);
      expect(from <= today && today <= to).toBe(true);
    }),
  );
});

test('a year is twelve months', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -5, max: 5 }), (today, years) => {
      const { from, to } = yearOf(today, years);
      expect(monthOf(from, 11).to).toBe(to);
      expect(Number(from.slice(0, 4))).toBe(Number(today.slice(0, 4)) + years);
    }),
  );
});
