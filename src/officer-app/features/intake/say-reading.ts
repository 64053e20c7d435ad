import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { TimeReading } from '#domain/intake/time/read-times.ts';
import { fill } from '#locales/locale.ts';
import { intake as words } from '#locales/vi/officers/intake.ts';
import { formatTime } from '../../shared/format-time.ts';

/** A phrase of time read back: `22:00, 27/11/2026`, `khoảng 21:30 đến 22:30, 27/11/2026`. */
export function sayReading({ range, precision }: TimeReading): string {
  if (!range) return words.again;
  const { from, to } = range;
  const days = [formatDay(dayIn(from)), formatDay(dayIn(to))];
  const isOneDay = days[0] === days[1];
  if (precision === 'days') {
    return isOneDay ? (days[0] ?? '') : fill(words.days, { from: days[0] ?? '', to: days[1] ?? '' });
  }
  if (from.getTime() === to.getTime()) return fill(words.point, { at: formatTime(from), day: days[0] ?? '' });
  const times = { from: formatTime(from), to: formatTime(to) };
  return isOneDay
    ? fill(words.about, { ...times, day: days[0] ?? '' })
    : fill(words.range, { ...times, fromDay: days[0] ?? '', toDay: days[1] ?? '' });
}
