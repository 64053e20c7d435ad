import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn, startOf } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { fill } from '#locales/locale.ts';
import type { View } from './view.ts';

type Weekdays = View['t']['common']['weekdays'];

function weekdayOf({ t }: View, day: PlainDate): string {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return t.common.weekdays[`d${weekday}` as keyof Weekdays];
}

/** "thứ Bảy 21/11/2026" in the reader's language. */
export const sayDay = (view: View, day: PlainDate): string =>
  fill(view.t.common.on, { day: formatDay(day), weekday: weekdayOf(view, day) });

/** "14:26, thứ Bảy 21/11/2026" in the reader's language, in Vietnam's time. */
export function sayInstant(view: View, at: Date): string {
  const day = dayIn(at);
  const minutes = Math.floor((at.getTime() - startOf(day).getTime()) / 60_000);
  const time = [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
  return fill(view.t.common.at, { day: formatDay(day), time, weekday: weekdayOf(view, day) });
}
