import { startOf } from '#domain/calendar/day-in.ts';
import { tetOf } from '#domain/calendar/lunar-date.ts';
import { daysBetween, type PlainDate, partsOf, weekday } from '#domain/calendar/plain-date.ts';
import type { Random } from './random.ts';

/** How busy a month is against the mean; the end of the year and the weeks before Tết are the busiest. */
const months = [1.12, 1.0, 0.94, 0.96, 1.0, 1.04, 1.05, 1.0, 0.94, 0.97, 1.03, 1.12];

/** Monday to Sunday. People come and call when the week begins; Sunday is the quietest. */
const weekdays = [1.12, 1.02, 0.99, 0.98, 1.05, 1.0, 0.84];

/** By hour of the day: little at night, a peak in the morning and a higher one in the evening. */
const hours = [
  1.2, 0.9, 0.7, 0.6, 0.7, 1.3, 2.6, 4.4, 5.6, 5.8, 5.2, 4.4, 3.6, 4.0, 4.6, 4.9, 5.1, 5.0, 5.2, 6.2, 6.6,
  5.4, 3.6, 2.1,
];
const hourWeights = Object.fromEntries(hours.map((weight, hour) => [String(hour), weight]));

/** How many times the mean of a day this day has: season, days around Tết, weekday. */
export function busynessOf(day: PlainDate): number {
  const { year, month } = partsOf(day);
  const toTet = daysBetween(day, tetOf(year));
  const aroundTet = toTet > 0 && toTet <= 21 ? 1.3 : toTet <= 0 && toTet > -5 ? 0.6 : 1;
  return (months[month - 1] ?? 1) * aroundTet * (weekdays[weekday(day) - 1] ?? 1);
}

/** An instant of the day (Asia/Ho_Chi_Minh), as likely as its hour is busy; whole seconds. */
export function instantIn(day: PlainDate, random: Random): Date {
  const hour = Number(random.weighted(hourWeights));
  const seconds = hour * 3600 + Math.floor(random.fraction() * 3600);
  return new Date(startOf(day).getTime() + seconds * 1000);
}
