import { addDays, dayOf, type PlainDate, partsOf } from '../calendar/plain-date.ts';

/** How often something planned comes again. */
export const repeats = ['week', 'two_weeks', 'month'] as const;
export type Repeat = (typeof repeats)[number];

/** Most occurrences of one series: a week's for more than a year. */
export const longestSeries = 60;

/**
 * The days of a series from its first to `until`, both included where they fall on it. Monthly ones fall on the same
 * day of the month, and on its last day where it is shorter.
 * @returns at most one more than `longestSeries`, so that a longer one is seen; none when `until` lies before `first`
 */
export function seriesDays(first: PlainDate, every: Repeat, until: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  for (let at = 0; days.length <= longestSeries; at += 1) {
    const day = every === 'month' ? monthsAfter(first, at) : addDays(first, at * (every === 'week' ? 7 : 14));
    if (day > until) break;
    days.push(day);
  }
  return days;
}

function monthsAfter(first: PlainDate, months: number): PlainDate {
  const { year, month, dayOfMonth } = partsOf(first);
  const at = year * 12 + (month - 1) + months;
  const start = dayOf(Math.floor(at / 12), (at % 12) + 1, 1);
  const next = dayOf(Math.floor((at + 1) / 12), ((at + 1) % 12) + 1, 1);
  const sameDay = addDays(start, dayOfMonth - 1);
  return sameDay < next ? sameDay : addDays(next, -1);
}
