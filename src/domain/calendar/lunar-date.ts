import { addDays, daysBetween, type PlainDate, partsOf, plainDate } from './plain-date.ts';
import { lunationNear, newMoon, sunLongitude } from './sun-and-moon.ts';

/** A day of the lunar calendar. `year` is the solar year in which its Tết falls; `leap` marks a second month. */
export interface LunarDate {
  readonly year: number;
  readonly month: number;
  readonly dayOfMonth: number;
  readonly leap: boolean;
}

const epoch = plainDate('1970-01-01');

/** Vietnam reckons by UTC+7, China by UTC+8: Tết of 1985, 2007 and 2030 fell or falls on other days. */
const hanoi = 7;

/** The day, counted from 1970, on which lunation `k` begins at the offset. */
const monthStart = (k: number, offset: number): number => Math.floor(newMoon(k) + offset / 24);

/** Which of the twelve major terms the sun has reached when a day begins: 9 from the winter solstice on. */
const majorTerm = (day: number, offset: number): number => Math.floor(sunLongitude(day - offset / 24) / 30);

/** Number of the lunation that holds the winter solstice of a year: always the eleventh month. */
function eleventhMonth(year: number, offset: number): number {
  let solstice = daysBetween(epoch, plainDate(`${year}-12-18`));
  while (majorTerm(solstice + 1, offset) !== 9) solstice += 1;
  let k = lunationNear(solstice) + 1;
  while (monthStart(k, offset) > solstice) k -= 1;
  return k;
}

interface LunarYear {
  /** Lunation of the eleventh month before Tết. */
  readonly start: number;
  /** Place of the leap month counted from there, or 0. */
  readonly leap: number;
  readonly length: number;
}

const years = new Map<string, LunarYear>();

/** The lunations from one solstice month to the next: thirteen have a leap month, the first without a major term. */
function solsticeYear(year: number, offset: number): LunarYear {
  const key = `${year} ${offset}`;
  const known = years.get(key);
  if (known) return known;
  const start = eleventhMonth(year - 1, offset);
  const length = eleventhMonth(year, offset) - start;
  const terms = Array.from({ length: length + 1 }, (_, i) =>
    majorTerm(monthStart(start + i, offset), offset),
  );
  const leap = length === 13 ? terms.findIndex((term, i) => i > 0 && term === terms[i + 1]) : 0;
  const found = { start, leap, length };
  years.set(key, found);
  return found;
}

/** The lunar date of a day, from 1900 to 2150; another `offset` in hours gives the calendar of another meridian. */
export function lunarDateOf(day: PlainDate, offset = hanoi): LunarDate {
  const number = daysBetween(epoch, day);
  let k = lunationNear(number) + 1;
  while (monthStart(k, offset) > number) k -= 1;
  const { year } = partsOf(day);
  const next = solsticeYear(year + 1, offset);
  const { start, leap } = k >= next.start ? next : solsticeYear(year, offset);
  const place = k - start;
  const isLeap = leap !== 0 && place === leap;
  const month = ((place + 10 - (leap !== 0 && place >= leap ? 1 : 0)) % 12) + 1;
  const lunarYear = (k >= next.start ? year + 1 : year) - (month >= 11 && place < 3 ? 1 : 0);
  return { year: lunarYear, month, dayOfMonth: number - monthStart(k, offset) + 1, leap: isLeap };
}

/** The solar day of a day in an ordinary (not leap) lunar month. */
export function dayOfLunar(year: number, month: number, dayOfMonth: number, offset = hanoi): PlainDate {
  const { start, leap } = solsticeYear(month >= 11 ? year + 1 : year, offset);
  const place = (month + 1) % 12;
  const k = start + place + (leap !== 0 && place >= leap ? 1 : 0);
  return addDays(epoch, monthStart(k, offset) + dayOfMonth - 1);
}

/** Mùng 1 Tết of a solar year. */
export const tetOf = (year: number): PlainDate => dayOfLunar(year, 1, 1);
