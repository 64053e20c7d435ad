import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lunarDateOf } from '#domain/calendar/lunar-date.ts';
import { addDays, plainDate } from '#domain/calendar/plain-date.ts';
import { readWords } from '../words.ts';
import { readLunarDay } from './read-lunar-day.ts';

const read = (text: string, on = '2026-11-28') => {
  const words = readWords(text);
  const found = readLunarDay(words, 0, plainDate(on));
  return (
    found && {
      day: found.days.from,
      isOne: found.days.from === found.days.to,
      left: words.length - found.next,
    }
  );
};

// Tết 2026 was on 17 February, Tết 2025 on 29 January; the last month before each had 29 days
test.each([
  ['mùng 1 Tết', '2026-02-17'],
  ['mùng 2 Tết', '2026-02-18'],
  ['30 Tết', '2026-02-16'],
  ['29 Tết', '2026-02-16'],
  ['28 Tết', '2026-02-15'],
  ['giao thừa', '2026-02-16'],
  ['đêm giao thừa', '2026-02-16'],
  ['rằm tháng giêng', '2026-03-03'],
  ['rằm tháng 7', '2026-08-27'],
  ['15/8 âm lịch', '2026-09-25'],
  ['ngày 10 tháng 3 âm lịch', '2026-04-26'],
  ['mùng 5 tháng 5 âm lịch', '2026-06-19'],
])('%s, said on 28/11/2026: %s', (text, day) => {
  expect(read(text)).toEqual({ day, isOne: true, left: 0 });
});

test('Tết and the eve are those of the year before until they come', () => {
  expect(read('mùng 1 Tết', '2026-02-16')?.day).toBe('2025-01-29');
  expect(read('giao thừa', '2026-02-15')?.day).toBe('2025-01-28');
  expect(read('giao thừa', '2026-02-16')?.day).toBe('2026-02-16');
});

// a day and a month without a word that says so are of the other calendar
test.each(['15/8', 'ngày 10 tháng 3', 'mùng 5 tháng 5', 'mùng 31', '2 giờ', 'ngày'])(
  '%s names no day of the lunar calendar',
  (text) => {
    expect(read(text)).toBeUndefined();
  },
);

test('a day of the month alone is the latest such day up to today', () => {
  const days = fc.integer({ min: 0, max: 3_000 }).map((n) => addDays(plainDate('2020-01-01'), n));
  fc.assert(
    fc.property(days, fc.integer({ min: 1, max: 10 }), (today, day) => {
      const found = read(`mùng ${day}`, today)?.day;
      expect(found && lunarDateOf(found).dayOfMonth).toBe(day);
      expect(found && found <= today && addDays(today, -30) <= found).toBe(true);
    }),
  );
});
