import { dayOf, type PlainDate } from './plain-date.ts';

/** `15/12/2025`: day and month in two digits, as forms and tables print it. */
export const formatDay = (day: PlainDate): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/**
 * The day of a text `d/m/yyyy` (also with `-` or `.` between, or blanks around), or null when it names none.
 * Two-digit years are refused: a birthday of 1926 is not one of 2026.
 */
export function parseDay(text: string): PlainDate | null {
  const match = /^\s*(\d{1,2})([/.-])(\d{1,2})\2(\d{4})\s*$/.exec(text);
  if (!match) return null;
  try {
    return dayOf(Number(match[4]), Number(match[3]), Number(match[1]));
  } catch {
    return null;
  }
}
