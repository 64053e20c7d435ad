import { expect, test } from 'vitest';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { weekOf } from './week-of.ts';

test.each([
  ['2026-11-23', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2027-01-01', '2026-12-28'],
  ['2028-02-29', '2028-02-28'],
])('the week of %s begins on %s', (day, monday) => {
  const week = weekOf(plainDate(day));
  expect(week[0]).toBe(monday);
  expect(week).toContain(day);
  expect(new Set(week).size).toBe(7);
});
