/**
 * How limits are counted: Bộ luật Dân sự 2015, điều 147–148; Bộ luật Tố tụng hình sự 2015, điều 134. What was read
 * and what was not: `counting` in db/reference/legal-limits.json.
 */
import { addMonths } from '../calendar/add-months.ts';
import { dayIn, startOf } from '../calendar/day-in.ts';
import { addDays, type PlainDate } from '../calendar/plain-date.ts';
import { addWorkingDays, workingDayFrom } from '../calendar/working-days.ts';
import type { Limit, LimitLength } from './limit.ts';

const hourMs = 3_600_000;

/** The last millisecond of a day in Vietnam: 24:00, still named by that day. */
export const endOf = (day: PlainDate): Date => new Date(startOf(addDays(day, 1)).getTime() - 1);

/** When so much time after an instant has run out. */
function lengthAfter({ amount, unit }: LimitLength, start: Date): Date {
  const day = dayIn(start);
  switch (unit) {
    case 'hour':
      return new Date(start.getTime() + amount * hourMs);
    case 'day':
      return endOf(workingDayFrom(addDays(day, amount)));
    case 'working_day':
      return endOf(addWorkingDays(day, amount));
    case 'month':
      return endOf(workingDayFrom(addMonths(day, amount)));
  }
}

/** When a limit runs out whose clock started at an instant. Never before the start; later starts never end earlier. */
export const dueAt = (limit: LimitLength, startedAt: Date): Date => lengthAfter(limit, startedAt);

/**
 * The latest end that the law allows after the `count`-th extension, or undefined when it allows no more.
 * @param count 1 for the first extension
 */
export function extendedDueAt(limit: Limit, startedAt: Date, count: number): Date | undefined {
  let due = dueAt(limit, startedAt);
  for (const extension of limit.extensions?.slice(0, count) ?? []) {
    due = lengthAfter(extension, extension.mode === 'total' ? startedAt : due);
  }
  return count <= (limit.extensions?.length ?? 0) ? due : undefined;
}

/** Where a limit ends that stood still from one instant to another; one of days still ends with a working day. */
export function shiftedDueAt(limit: LimitLength, due: Date, stopped: { from: Date; to: Date }): Date {
  const shifted = new Date(due.getTime() + Math.max(0, stopped.to.getTime() - stopped.from.getTime()));
  return limit.unit === 'hour' ? shifted : endOf(workingDayFrom(dayIn(shifted)));
}
