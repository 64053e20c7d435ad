import { stateClock } from '#domain/calendar/clock.ts';
import { monthOf } from '#domain/calendar/month-window.ts';
import { type Period, periodsOfYear } from '#domain/calendar/period.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';

/** The reporting months of the year in which a day lies that have begun, and those of the year before. */
export function trendMonths(today: PlainDate): { now: Period[]; before: Period[] } {
  const { year } = monthOf(today);
  const months = (of: number) => periodsOfYear(stateClock, of).filter(({ kind }) => kind === 'M');
  const now = months(year).filter(({ from }) => from <= today);
  return { now, before: months(year - 1) };
}

/** Days of a period that have passed, for one that still runs. */
export const daysSoFar = (from: string, today: string): number =>
  Math.round((Date.parse(today) - Date.parse(from)) / 86_400_000) + 1;
