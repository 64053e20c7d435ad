import { startOf } from '../../calendar/day-in.ts';
import { addDays, type PlainDate } from '../../calendar/plain-date.ts';
import type { Random } from '../random.ts';
import type { SampleCommune } from '../sample-commune.ts';
import type { RegisterPhrases } from './register-happening.ts';

/** What a plan of the registers is made from. */
export interface RegisterPlan {
  readonly tenant: string;
  readonly seed: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly communes: readonly SampleCommune[];
  readonly phrases: RegisterPhrases;
}

export const hour = 3_600_000;

/** An instant in office hours of a day. */
export const officeHour = (on: PlainDate, random: Random): Date =>
  new Date(startOf(on).getTime() + Math.floor((7.5 + random.fraction() * 9) * hour));

/** Days between two, about so many apart. */
export function eachAbout(random: Random, apart: number, from: PlainDate, to: PlainDate): PlainDate[] {
  const days: PlainDate[] = [];
  const step = () => 1 + Math.floor(apart * (0.5 + random.fraction()));
  for (let day = addDays(from, step()); day <= to; day = addDays(day, step())) days.push(day);
  return days;
}
