import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatDay, parseDay } from './day-format.ts';
import { dayIn, startOf } from './day-in.ts';
import { addDays, daysBetween, eachDay, isPlainDate, plainDate, weekday } from './plain-date.ts';

const anyDay = fc
  .integer({ min: -25_000, max: 60_000 })
  .map((days) => addDays(plainDate('1970-01-01'), days));

test.each([
  '2026-02-30',
  '2025-02-29',
  '2026-13-01',
  '2026-1-1',
  '26-01-01',
  '2026-01-01T00:00',
  '',
  '0000-01-01',
])('%s is no day', (text) => {
  expect(isPlainDate(text)).toBe(false);
  expect(() => plainDate(text)).toThrow(RangeError);
});

test('an instant outside the years 0001 to 9999 is on no day', () => {
  expect(dayIn(new Date('9999-12-31T16:59:59Z'))).toBe('9999-12-31');
  expect(dayIn(new Date('0001-01-01T00:00:00Z'))).toBe('0001-01-01');
  for (const outside of ['9999-12-31T17:00:00Z', '0000-12-31T16:59:59Z', 'no instant'])
    expect(() => dayIn(new Date(outside))).toThrow(RangeError);
});

test('a leap year has its day', () => {
  expect(addDays(plainDate('2028-02-28'), 1)).toBe('2028-02-29');
  expect(addDays(plainDate('2100-02-28'), 1)).toBe('2100-03-01');
});

test('adding days and counting them agree', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      expect(addDays(day, days) > day).toBe(days > 0);
    }),
  );
});

test('weekdays follow each other and 21 November 2026 is a Saturday', () => {
  expect(weekday(plainDate('2026-11-21'))).toBe(6);
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(weekday(addDays(day, 1))).toBe((weekday(day) % 7) + 1);
    }),
  );
});

test('a day survives being printed and read again', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});

test.each([
  ['1/9/2026', '2026-09-01'],
  [' 01-09-2026 ', '2026-09-01'],
  ['31.12.2025', '2025-12-31'],
])('%s is read as %s', (text, day) => {
  expect(parseDay(text)).toBe(day);
});

test.each(['30/2/2026', '1/13/2026', '1/9/26', '1/9-2026', 'hôm nay', '2026-09-01'])(
  '%s is not guessed at',
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

test('a day begins at midnight in Cần Thơ, which is 17:00 of the day before in UTC', () => {
  expect(dayIn(new Date('2026-12-14T16:59:59.999Z'))).toBe('2026-12-14');
  expect(dayIn(new Date('2026-12-14T17:00:00Z'))).toBe('2026-12-15');
  expect(startOf(plainDate('2026-12-15'))).toEqual(new Date('2026-12-14T17:00:00Z'));
});

test('the day of an instant agrees with the time zone database', () => {
  const icu = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const min = new Date('1976-01-01T00:00:00Z');
  const max = new Date('2100-01-01T00:00:00Z');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (instant) => {
      expect(dayIn(instant)).toBe(icu.format(instant));
      expect(dayIn(startOf(dayIn(instant)))).toBe(dayIn(instant));
    }),
  );
});

test('each day of a window comes once', () => {
  expect(eachDay(plainDate('2025-12-30'), plainDate('2026-01-02'))).toHaveLength(4);
  expect(eachDay(plainDate('2026-01-02'), plainDate('2026-01-01'))).toEqual([]);
});
