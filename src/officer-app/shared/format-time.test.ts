import { expect, test } from 'vitest';
import { formatInstant, formatNear, formatSpan } from './format-time.ts';

const now = new Date('2026-11-21T07:30:00Z');
const minutes = (count: number) => count * 60_000;

test('instants are told in Vietnamese time with the day of the week', () => {
  expect(formatInstant(now)).toBe('thứ Bảy 21/11/2026, 14:30');
  expect(formatInstant(new Date('2026-11-21T17:05:00Z'))).toBe('Chủ nhật 22/11/2026, 00:05');
});

test('near days have names, far ones a date, another year its number', () => {
  expect(formatNear(new Date('2026-11-20T17:00:00Z'), now)).toBe('hôm nay 00:00');
  expect(formatNear(new Date('2026-11-20T16:59:00Z'), now)).toBe('hôm qua 23:59');
  expect(formatNear(new Date('2026-11-01T03:00:00Z'), now)).toBe('01/11 10:00');
  expect(formatNear(new Date('2025-11-01T03:00:00Z'), now)).toBe('01/11/2025 10:00');
});

test.each([
  [0, 'dưới 1 phút'],
  [59, '59 phút'],
  [60, '1 giờ'],
  [140, '2 giờ 20'],
  [65, '1 giờ 05'],
  [47 * 60 + 59, '47 giờ 59'],
  [48 * 60, '2 ngày'],
])('%d minutes are %s', (count, words) => {
  expect(formatSpan(minutes(count))).toBe(words);
  expect(formatSpan(-minutes(count))).toBe(words);
});
