declare const brand: unique symbol;

/**
 * A day of the Gregorian calendar without time or zone, always `YYYY-MM-DD`: sorts and compares as text.
 * Days in Tin Dân are days of Asia/Ho_Chi_Minh (see `dayIn`).
 */
export type PlainDate = string & { readonly [brand]: 'PlainDate' };

const dayMs = 86_400_000;

const epochDay = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

const fromEpochDay = (days: number): PlainDate =>
  new Date(days * dayMs).toISOString().slice(0, 10) as PlainDate;

/** 0001-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-719_162, 2_932_896];

/** The day in UTC on which an instant falls, in ms since 1970. Throws a RangeError outside the years 0001 to 9999. */
export function dayAt(ms: number): PlainDate {
  const days = Math.floor(ms / dayMs);
  if (!(days >= firstDay && days <= lastDay)) throw new RangeError(`No day of our calendar: ${ms}`);
  return fromEpochDay(days);
}

/** Whether a text is an existing day `YYYY-MM-DD` of the years 0001 to 9999. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const days = epochDay(text);
  return Number.isFinite(days) && fromEpochDay(days) === text && text >= '0001-01-01';
}

/** The day written `YYYY-MM-DD`. Throws a RangeError for anything else, 30 February included. */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a day YYYY-MM-DD: ${text}`);
  return text;
}

/** The day of year, month (1–12) and day of the month. Throws a RangeError where there is none. */
export const dayOf = (year: number, month: number, dayOfMonth: number): PlainDate =>
  plainDate(
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`,
  );

/** `day` moved by whole days, backwards when negative. */
export const addDays = (day: PlainDate, days: number): PlainDate => fromEpochDay(epochDay(day) + days);

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export const daysBetween = (from: PlainDate, to: PlainDate): number => epochDay(to) - epochDay(from);

/** 1 = Monday … 7 = Sunday (ISO 8601). */
export const weekday = (day: PlainDate): number => ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;

/** Year, month (1–12) and day of the month. */
export const partsOf = (day: PlainDate): { year: number; month: number; dayOfMonth: number } => ({
  year: Number(day.slice(0, 4)),
  month: Number(day.slice(5, 7)),
  dayOfMonth: Number(day.slice(8, 10)),
});

/** Every day from `from` to `to`, both included; none when `to` is earlier. */
export const eachDay = (from: PlainDate, to: PlainDate): PlainDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));
