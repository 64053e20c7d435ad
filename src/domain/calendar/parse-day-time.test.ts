import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDayTime } from './parse-day-time.ts';

test.each([
  ['27/11/2026 22:05', '2026-11-27T15:05:00.000Z'],
  ['27/11/2026 22h05', '2026-11-27T15:05:00.000Z'],
  [' 1/2/2026 ', '2026-01-31T17:00:00.000Z'],
  ['2026-11-27T22:05:09', '2026-11-27T15:05:09.000Z'],
  ['2026-11-27T15:05:00Z', '2026-11-27T15:05:00.000Z'],
  ['2026-11-27T22:05:00+07:00', '2026-11-27T15:05:00.000Z'],
])('%j is %s', (text, instant) => {
  expect(parseDayTime(text)?.toISOString()).toBe(instant);
});

test.each([
  '',
  'hôm qua',
  '31/02/2026',
  '27/11/26',
  '27/11/2026 24:00',
  '27/11/2026 9:61',
  '2026-13-01T00:00:00Z',
])('%j names no instant', (text) => {
  expect(parseDayTime(text)).toBeNull();
});

test('what is printed in Vietnamese time is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (seconds) => {
      const local = new Date((seconds + 7 * 3600) * 1000).toISOString();
      const text = `${local.slice(8, 10)}/${local.slice(5, 7)}/${local.slice(0, 4)} ${local.slice(11, 19)}`;
      expect(parseDayTime(text)?.getTime()).toBe(seconds * 1000);
    }),
  );
});
