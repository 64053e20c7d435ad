import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from '#domain/calendar/plain-date.ts';
import { readWords } from '../words.ts';
import { readDate } from './read-date.ts';

const today = plainDate('2026-11-28');
const date = (text: string, hasLead = false, on: PlainDate = today) =>
  readDate(readWords(text), 0, { today: on, hasLead })?.days.from;

test.each([
  ['ngày 3/11', '2026-11-03'],
  ['ngày 28/11', '2026-11-28'],
  // still to come this year: the one before
  ['ngày 29/11', '2025-11-29'],
  ['3/11/2026', '2026-11-03'],
  ['ngày 3 tháng 11 năm 2024', '2024-11-03'],
  ['ngày 3', '2026-11-03'],
  ['ngày 30', '2026-10-30'],
  ['ngày 31', '2026-10-31'],
  ['ngày 30/2', undefined],
  ['ngày 32', undefined],
  ['ngày 3 tiếng', undefined],
  ['ngày 2 lần', undefined],
  // a house or an alley
  ['3/11', undefined],
])('%s, said on 28/11/2026: %s', (text, expected) => {
  expect(date(text)).toBe(expected);
});

test('behind a word of time a bare day and month is a day', () => {
  expect(date('3/11', true)).toBe('2026-11-03');
});

test('a day of the last year that is told without its year is the day itself', () => {
  fc.assert(
    fc.property(fc.nat(15_000), fc.nat(364), (since, back) => {
      const on = addDays(plainDate('1995-01-01'), since);
      const told = addDays(on, -back);
      const { month, dayOfMonth } = dayParts(told);
      // 29/2 of a year without one is the last there was
      fc.pre(daysBetween(told, on) < 365 && !(month === 2 && dayOfMonth === 29));
      expect(date(`ngày ${dayOfMonth}/${month}`, false, on)).toBe(told);
    }),
  );
});

function dayParts(day: PlainDate) {
  return { month: partsOf(day).month, dayOfMonth: Number(day.slice(8)) };
}
