import { isWorkingDay } from './holidays.ts';
import { addDays, type PlainDate } from './plain-date.ts';

/** The day itself when offices work, else the next one on which they do: where a limit that ends on a day off ends. */
export function workingDayFrom(day: PlainDate): PlainDate {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}

/**
 * The last day of a limit of `count` working days: the day after `day` is the first that may count (Bộ luật Dân sự
 * 2015, điều 147). Throws a RangeError for less than one day.
 */
export function addWorkingDays(day: PlainDate, count: number): PlainDate {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`Not a number of working days: ${count}`);
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingDayFrom(addDays(found, 1));
  return found;
}
