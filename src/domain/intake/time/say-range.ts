import { formatDay } from '../../calendar/day-format.ts';
import { dayIn } from '../../calendar/day-in.ts';
import { readTimes } from './read-times.ts';

const vietnamOffsetMs = 7 * 3_600_000;
const clockOf = (at: Date): string => new Date(at.getTime() + vietnamOffsetMs).toISOString().slice(11, 16);

/** `27/11/2026, 21:30–22:30`; two days where it goes from one to another; the days alone where they are whole. */
function sayRange({ from, to }: { from: Date; to: Date }): string {
  const [first, last] = [formatDay(dayIn(from)), formatDay(dayIn(to))];
  const isWhole = clockOf(from) === '00:00' && ['00:00', '23:59'].includes(clockOf(to)) && from < to;
  if (isWhole) return first === last ? first : `${first}–${last}`;
  if (from.getTime() === to.getTime()) return `${first}, ${clockOf(from)}`;
  if (first === last) return `${first}, ${clockOf(from)}–${clockOf(to)}`;
  return `${first}, ${clockOf(from)} – ${last}, ${clockOf(to)}`;
}

/** The first time that a free text names, as a range to be shown back; undefined where none can be told. */
export function timeTold(text: string, saidAt: Date): string | undefined {
  const range = readTimes(text, saidAt).find((reading) => reading.range !== null)?.range;
  return range ? sayRange(range) : undefined;
}
