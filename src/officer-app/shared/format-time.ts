import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate, weekday } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import { officers } from '#locales/vi/officers.ts';

const { shell } = officers;

/** `15:30` in Việt Nam, whatever the machine's own zone. */
export function formatTime(instant: Date): string {
  const shifted = new Date(instant.getTime() + 7 * 3_600_000);
  return shifted.toISOString().slice(11, 16);
}

/** `thứ Bảy`. */
const weekdayName = (day: PlainDate): string => shell.weekdays[weekday(day) % 7] ?? '';

/** `thứ Bảy 21/11/2026, 14:30`. */
export function formatInstant(instant: Date): string {
  const day = dayIn(instant);
  return fill(shell.at, { weekday: weekdayName(day), day: formatDay(day), time: formatTime(instant) });
}

/** `hôm nay`, `hôm qua`, else `20/11`; the year too when it is another one. */
export function formatNearDay(instant: Date, now: Date): string {
  const day = dayIn(instant);
  const today = dayIn(now);
  if (day === today) return shell.todayWord;
  if (day === addDays(today, -1)) return shell.yesterdayWord;
  const written = formatDay(day);
  return day.slice(0, 4) === today.slice(0, 4) ? written.slice(0, 5) : written;
}

/** `hôm nay 15:30`, `20/11 15:30`. */
export const formatNear = (instant: Date, now: Date): string =>
  `${formatNearDay(instant, now)} ${formatTime(instant)}`;

/** A span in at most two units, rounded down: `2 giờ 20`, `3 ngày`. */
export function formatSpan(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const { span } = shell;
  if (minutes < 1) return span.underMinute;
  if (minutes < 60) return fill(span.minutes, { count: minutes });
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return fill(span.days, { count: Math.floor(hours / 24) });
  const rest = minutes % 60;
  return rest === 0
    ? fill(span.hours, { count: hours })
    : fill(span.hoursMinutes, { hours, minutes: String(rest).padStart(2, '0') });
}
