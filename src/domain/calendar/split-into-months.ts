import { type OfficialClock, stateClock } from './clock.ts';
import { type DayWindow, monthOf, monthWindow } from './month-window.ts';
import { addDays, type PlainDate } from './plain-date.ts';

export interface SplitWindow {
  /** Days before the first whole month, or null. */
  readonly leading: DayWindow | null;
  /** Whole months of the clock inside the window, in order. */
  readonly months: readonly (DayWindow & { readonly year: number; readonly month: number })[];
  /** Days after the last whole month, or null. A window without a whole month is all `leading`. */
  readonly trailing: DayWindow | null;
}

/**
 * Cuts a window of days, both ends included, into whole 15→14 months and what is left at its ends:
 * roll-ups answer the months, days answer the rest. Throws a RangeError when `to` is before `from`.
 */
export function splitIntoMonths(
  from: PlainDate,
  to: PlainDate,
  clock: OfficialClock = stateClock,
): SplitWindow {
  if (to < from) throw new RangeError(`Window ends before it begins: ${from} → ${to}`);
  const months = [];
  const first = monthOf(from, clock);
  for (let n = 0; ; n += 1) {
    const index = first.year * 12 + first.month - 1 + n;
    const month = monthWindow(Math.floor(index / 12), (index % 12) + 1, clock);
    if (month.to > to) break;
    if (month.from >= from) months.push(month);
  }
  const [start, end] = [months.at(0), months.at(-1)];
  if (!start || !end) return { leading: { from, to }, months, trailing: null };
  return {
    leading: start.from > from ? { from, to: addDays(start.from, -1) } : null,
    months,
    trailing: end.to < to ? { from: addDays(end.to, 1), to } : null,
  };
}
