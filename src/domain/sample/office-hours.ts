import { dayIn, startOf } from '#domain/calendar/day-in.ts';
import { isWorkingDay } from '#domain/calendar/holidays.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { Random } from './random.ts';

const hourMs = 3_600_000;
const opens = 7 * hourMs;
const closes = 17 * hourMs;

/** The instant itself within office hours, else one in the morning of the next working day: never earlier. */
export function inOfficeHours(instant: Date, random: Random): Date {
  const day = dayIn(instant);
  const into = instant.getTime() - startOf(day).getTime();
  if (isWorkingDay(day) && into >= opens && into < closes) return instant;
  const next = nextWorkingDay(into < opens ? day : addDays(day, 1));
  return new Date(startOf(next).getTime() + opens + Math.floor(random.fraction() * 14_400) * 1000);
}

const nextWorkingDay = (day: PlainDate): PlainDate =>
  isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1));
