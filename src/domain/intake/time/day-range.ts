import {
  addDays,
  dayOf,
  isPlainDate,
  type PlainDate,
  partsOf,
  weekday,
} from '#domain/calendar/plain-date.ts';

/** Days told by a phrase, both included. */
export interface DayRange {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const oneDay = (day: PlainDate): DayRange => ({ from: day, to: day });

/** The day if there is such a one. */
export function dayIfAny(year: number, month: number, day: number): PlainDate | undefined {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isPlainDate(text) ? text : undefined;
}

/** Monday to Sunday of the week of a day, moved by whole weeks. */
export function weekOf(day: PlainDate, weeks: number): DayRange {
  const from = addDays(day, 1 - weekday(day) + 7 * weeks);
  return { from, to: addDays(from, 6) };
}

/** The month of a day moved by whole months. */
export function monthOf(day: PlainDate, months: number): DayRange {
  const { year, month } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const first = dayOf(Math.floor(count / 12), (count % 12) + 1, 1);
  const next = dayOf(Math.floor((count + 1) / 12), ((count + 1) % 12) + 1, 1);
  return { from: first, to: addDays(next, -1) };
}

/** The year of a day moved by whole years. */
export function yearOf(day: PlainDate, years: number): DayRange {
  const { year } = partsOf(day);
  return { from: dayOf(year + years, 1, 1), to: dayOf(year + years, 12, 31) };
}
