import { dayOf, type PlainDate, partsOf } from './plain-date.ts';

const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/**
 * The same day of the month so many months later, or the last day of that month where it has none (Bộ luật Dân sự
 * 2015, điều 148.3).
 */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const { year, month, dayOfMonth } = partsOf(day);
  const months = year * 12 + (month - 1) + count;
  const [newYear, newMonth] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  return dayOf(newYear, newMonth, Math.min(dayOfMonth, lengthOf(newYear, newMonth)));
}
