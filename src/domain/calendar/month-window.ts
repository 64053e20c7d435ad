import { type OfficialClock, stateClock } from './clock.ts';
import { addDays, dayOf, type PlainDate, partsOf } from './plain-date.ts';

/** Days from `from` to `to`, both included. */
export interface DayWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** The first day of month `month` of `year` on a clock; months outside 1–12 count on into other years. */
export function monthStart(year: number, month: number, clock: OfficialClock = stateClock): PlainDate {
  const index = year * 12 + (month - 1) + clock.monthOffset;
  return dayOf(Math.floor(index / 12), (index % 12) + 1, clock.startDay);
}

/** Month `month` (1–12) of `year`: 15 of the month before to 14 on the state's clock. */
export const monthWindow = (
  year: number,
  month: number,
  clock: OfficialClock = stateClock,
): DayWindow & { year: number; month: number } => ({
  year,
  month,
  from: monthStart(year, month, clock),
  to: addDays(monthStart(year, month + 1, clock), -1),
});

/** The month of a clock in which a day lies: 2025-12-15 is in month 1 of 2026 on the state's clock. */
export function monthOf(day: PlainDate, clock: OfficialClock = stateClock): { year: number; month: number } {
  const { year, month, dayOfMonth } = partsOf(day);
  const index = year * 12 + (month - 1) - clock.monthOffset - (dayOfMonth < clock.startDay ? 1 : 0);
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}
