import { dayIn, startOf } from '#domain/calendar/day-in.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import { monthOf, oneDay, weekOf, yearOf } from './day-range.ts';
import type { Ago } from './read-ago.ts';
import { partsOfDay } from './time-lexicon.ts';
import type { TimePieces } from './time-pieces.ts';
import type { TimeReading } from './time-reading.ts';

type Resolved = Pick<TimeReading, 'range' | 'precision'>;

const minuteMs = 60_000;
const at = (day: PlainDate, minutes: number): Date => new Date(startOf(day).getTime() + minutes * minuteMs);
/** Half an hour on either side of an hour that is said to be about. */
const looseMinutes = 30;

/** The range of instants that the pieces tell, seen from `now`; undefined when they tell none. */
export function resolveTime(pieces: TimePieces, now: Date): Resolved | undefined {
  if (pieces.again) return { range: null, precision: 'again' };
  if (pieces.ago) return resolveAgo(pieces.ago, now);
  if (pieces.justNow !== undefined) {
    const from = new Date(now.getTime() - pieces.justNow * minuteMs);
    return { range: { from, to: now }, precision: pieces.justNow === 0 ? 'minute' : 'about' };
  }
  if (pieces.clock !== undefined) return resolveClock(pieces, now);
  if (pieces.part) return resolvePart(pieces, now);
  return pieces.days && wholeDays(pieces.days);
}

const wholeDays = ({ from, to }: { from: PlainDate; to: PlainDate }): Resolved => ({
  range: { from: at(from, 0), to: at(to, 1439) },
  precision: 'days',
});

function resolveAgo({ amount, unit }: Ago, now: Date): Resolved {
  const today = dayIn(now);
  if (unit === 'minute' || unit === 'hour') {
    const middle = now.getTime() - amount * (unit === 'hour' ? 60 : 1) * minuteMs;
    const slack = unit === 'hour' ? Math.min(looseMinutes, amount * 30) * minuteMs : 0;
    const range = { from: new Date(middle - slack), to: new Date(middle + slack) };
    return { range, precision: unit === 'hour' ? 'about' : 'minute' };
  }
  const whole = Math.round(amount);
  if (unit === 'day') return wholeDays(oneDay(addDays(today, -whole)));
  if (unit === 'week') return wholeDays(weekOf(today, -whole));
  return wholeDays(unit === 'month' ? monthOf(today, -whole) : yearOf(today, -whole));
}

/** An hour of twelve moved to where the part of the day has it: `10h tối` is 22:00, `1h đêm` is past midnight. */
function minutesIn(clock: number, part: TimePieces['part']): number {
  if (!part) return clock;
  const { from, to } = partsOfDay[part];
  const fits = [clock, clock + 720, clock + 1440].find((one) => one >= from - 60 && one <= to + 60);
  return fits ?? clock;
}

function resolveClock(pieces: TimePieces, now: Date): Resolved {
  const { clock = 0, clockTo, part, loose } = pieces;
  const first = minutesIn(clock, clockTo === undefined || clock <= 720 ? part : undefined);
  let last = clockTo === undefined ? first : minutesIn(clockTo, part);
  while (last < first) last += clockTo !== undefined && clockTo <= 720 && first - last < 720 ? 720 : 1440;
  const day = dayOfClock(pieces, first, now);
  const before = loose === 'about' || loose === 'before' ? looseMinutes : 0;
  const after = loose === 'about' || loose === 'after' ? looseMinutes : 0;
  return {
    range: { from: at(day, first - before), to: at(day, last + after) },
    precision: loose ? 'about' : 'minute',
  };
}

/** Without a day it is the latest such hour; a weekday alone steps back when its hour is still to come. */
function dayOfClock({ days, stepBack }: TimePieces, minutes: number, now: Date): PlainDate {
  const day = days?.from ?? dayIn(now);
  // `1h đêm qua` said at a quarter past midnight is of the night before
  const back = !days || days.to < dayIn(now) ? 1 : stepBack;
  return back && at(day, minutes) > now ? addDays(day, -back) : day;
}

function resolvePart({ part, days, stepBack, led }: TimePieces, now: Date): Resolved | undefined {
  if (!part || (!days && !led)) return undefined;
  if (days && days.from !== days.to) return wholeDays(days);
  const { from, to } = partsOfDay[part];
  const day = days?.from ?? dayIn(now);
  const back = days ? stepBack : 1;
  const told = back && at(day, from) > now ? addDays(day, -back) : day;
  return { range: { from: at(told, from), to: at(told, to) }, precision: 'part_of_day' };
}
