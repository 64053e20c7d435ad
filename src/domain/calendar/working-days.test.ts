import fc from 'fast-check';
import { expect, test } from 'vitest';
import { holidayOn, isWorkingDay } from './holidays.ts';
import { addDays, eachDay, plainDate, weekday } from './plain-date.ts';
import { addWorkingDays, workingDayFrom } from './working-days.ts';

const weekdaysOff = (year: number): string[] =>
  eachDay(plainDate(`${year}-01-01`), plainDate(`${year}-12-31`)).filter(
    (day) => weekday(day) <= 5 && !isWorkingDay(day),
  );

test.each([
  [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
  [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
  [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
  [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02'],
])('the weekdays off of %d are those announced', (year, days) => {
  expect(weekdaysOff(year)).toEqual(days.split(' ').map((day) => `${year}-${day}`));
});

test('an exchanged Saturday is worked, an ordinary one is not', () => {
  expect(isWorkingDay(plainDate('2026-08-22'))).toBe(true);
  expect(isWorkingDay(plainDate('2026-08-29'))).toBe(false);
});

test('holidays have names', () => {
  expect(holidayOn(plainDate('2026-02-17'))).toBe('Tết Âm lịch');
  expect(holidayOn(plainDate('2026-04-27'))).toBe('Giỗ Tổ Hùng Vương');
  expect(holidayOn(plainDate('2026-11-24'))).toBeNull();
});

test.each([
  ['2026-02-13', 1, '2026-02-23'],
  ['2026-02-13', 5, '2026-02-27'],
  ['2026-11-20', 3, '2026-11-25'],
  ['2026-12-30', 3, '2027-01-05'],
])('%s and %d working days is %s', (from, count, to) => {
  expect(addWorkingDays(plainDate(from), count)).toBe(to);
});

test('a limit ends on a working day and counts back to itself, in any year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 45_000 }), fc.integer({ min: 1, max: 40 }), (start, count) => {
      const day = addDays(plainDate('1990-01-01'), start);
      const end = addWorkingDays(day, count);
      expect(isWorkingDay(end)).toBe(true);
      expect(eachDay(addDays(day, 1), end).filter(isWorkingDay)).toHaveLength(count);
      expect(workingDayFrom(end)).toBe(end);
    }),
  );
});

test('every year has 11 holidays, moved to weekdays where they fell on a weekend', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1990, max: 2120 }), (year) => {
      const exchanged = { 2024: 1, 2025: 1, 2026: 2 }[year as 2024] ?? 0;
      expect(weekdaysOff(year)).toHaveLength(11 + exchanged);
    }),
  );
});

test.each([0, -1, 1.5])('%d working days is no limit', (count) => {
  expect(() => addWorkingDays(plainDate('2026-01-01'), count)).toThrow(RangeError);
});
