import { fill } from '#locales/locale.ts';
import type { View } from './view.ts';

const clockFace = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const dayMs = 86_400_000;

type Parts = { day: string; time: string; weekday: keyof View['t']['common']['weekdays'] };

/** The instant in Vietnam: day as dd/mm/yyyy, time as hh:mm, weekday as a key of the catalogue. */
export function localParts(at: Date): Parts {
  const part = Object.fromEntries(clockFace.formatToParts(at).map(({ type, value }) => [type, value]));
  const weekday = new Date(Date.UTC(Number(part.year), Number(part.month) - 1, Number(part.day))).getUTCDay();
  return {
    day: `${part.day}/${part.month}/${part.year}`,
    time: `${part.hour}:${part.minute}`,
    weekday: `d${weekday}` as Parts['weekday'],
  };
}

/** "14:26, thứ Bảy 21/11/2026" in the reader's language. */
export function sayInstant({ t }: View, at: Date): string {
  const { day, time, weekday } = localParts(at);
  return fill(t.common.at, { day, time, weekday: t.common.weekdays[weekday] });
}

/** "thứ Bảy 21/11/2026", the day that many days later in Vietnam (which has no summer time). */
export function sayDay({ t }: View, at: Date, daysLater = 0): string {
  const { day, weekday } = localParts(new Date(at.getTime() + daysLater * dayMs));
  return fill(t.common.on, { day, weekday: t.common.weekdays[weekday] });
}
