import type { DayWindow } from './month-window.ts';
import { addDays, dayOf, type PlainDate, partsOf } from './plain-date.ts';

/** A piece of a window that lies within the head or the tail of an official month (15 to 14). */
export interface MonthPart extends DayWindow {
  /** `head`: all days from the 1st to the 14th. `tail`: all from the 15th to the end of the calendar month. */
  readonly whole: 'head' | 'tail' | null;
  /** Last day of its official month. */
  readonly endsOn: PlainDate;
}

/** Cuts a window of days before each 1st and each 15th, in order. */
export function splitIntoParts({ from, to }: DayWindow): MonthPart[] {
  const parts: MonthPart[] = [];
  for (let day = from; day <= to; ) {
    const { year, month, dayOfMonth } = partsOf(day);
    const isHead = dayOfMonth <= 14;
    const start = dayOf(year, month, isHead ? 1 : 15);
    const nextMonth = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
    const end = isHead ? dayOf(year, month, 14) : addDays(nextMonth, -1);
    const isWhole = day === start && end <= to;
    parts.push({
      from: day,
      to: end <= to ? end : to,
      whole: isWhole ? (isHead ? 'head' : 'tail') : null,
      endsOn: isHead ? end : addDays(end, 14),
    });
    day = addDays(end, 1);
  }
  return parts;
}
