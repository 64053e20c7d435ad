import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';

/** The seven days, Monday first, of the week in which a day lies. */
export function weekOf(day: PlainDate): PlainDate[] {
  const sinceMonday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(day, -sinceMonday);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at));
}
