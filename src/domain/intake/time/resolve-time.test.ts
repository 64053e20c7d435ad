import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startOf } from '#domain/calendar/day-in.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { oneDay } from './day-range.ts';
import { resolveTime } from './resolve-time.ts';
import type { TimePieces } from './time-pieces.ts';

/** 28/11/2026, a Saturday, 10:00 in Việt Nam. */
const now = new Date('2026-11-28T03:00:00Z');
const local = (at: Date) =>
  new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(5, 16).replace('T', ' ');
const told = (pieces: TimePieces, at = now) => {
  const range = resolveTime(pieces, at)?.range;
  return range && `${local(range.from)} – ${local(range.to)}`;
};
const yesterday = oneDay(plainDate('2026-11-27'));

test.each<[string, TimePieces, string | null | undefined]>([
  ['again and again', { again: true }, null],
  ['now', { justNow: 0 }, '11-28 10:00 – 11-28 10:00'],
  ['a quarter of an hour ago', { justNow: 15 }, '11-28 09:45 – 11-28 10:00'],
  [
    'two hours ago, give or take half an hour',
    { ago: { amount: 2, unit: 'hour', next: 0 } },
    '11-28 07:30 – 11-28 08:30',
  ],
  ['two minutes ago', { ago: { amount: 2, unit: 'minute', next: 0 } }, '11-28 09:58 – 11-28 09:58'],
  ['two days ago', { ago: { amount: 2, unit: 'day', next: 0 } }, '11-26 00:00 – 11-26 23:59'],
  ['an hour that is still to come is yesterday’s', { clock: 22 * 60 }, '11-27 22:00 – 11-27 22:00'],
  ['an hour that was is today’s', { clock: 8 * 60 }, '11-28 08:00 – 11-28 08:00'],
  ['about an hour', { clock: 22 * 60, loose: 'about', days: yesterday }, '11-27 21:30 – 11-27 22:30'],
  ['before an hour', { clock: 22 * 60, loose: 'before', days: yesterday }, '11-27 21:30 – 11-27 22:00'],
  ['over midnight', { clock: 23 * 60, clockTo: 60, days: yesterday }, '11-27 23:00 – 11-28 01:00'],
  ['a part of a day without any word before it', { part: 'evening' }, undefined],
  ['nothing at all', {}, undefined],
])('%s', (_, pieces, expected) => {
  expect(told(pieces)).toBe(expected);
});

test('a clock without a day is the last time that it stood there', () => {
  fc.assert(
    fc.property(fc.nat(1439), fc.nat(20_000), fc.nat(1439), (clock, days, minute) => {
      const midnight = startOf(plainDate('1990-01-01')).getTime();
      const at = new Date(midnight + days * 86_400_000 + minute * 60_000);
      const range = resolveTime({ clock }, at)?.range;
      const back = (at.getTime() - (range?.from.getTime() ?? 0)) / 60_000;
      expect(back).toBeGreaterThanOrEqual(0);
      expect(back).toBeLessThan(1440);
    }),
  );
});
