import { stateClock } from './clock.ts';
import { type Period, periodsOfYear } from './period.ts';
import type { PlainDate } from './plain-date.ts';

/** The half year of the state's clock in which a day lies: what an office works towards. */
export function reportedHalf(day: PlainDate): Period {
  const year = Number(day.slice(0, 4));
  const half = [year, year + 1]
    .flatMap((one) => periodsOfYear(stateClock, one))
    .find(({ kind, from, to }) => kind === 'H' && from <= day && day <= to);
  if (!half) throw new RangeError(`No half year holds ${day}`);
  return half;
}
