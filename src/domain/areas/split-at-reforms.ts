import type { DayWindow } from '#domain/calendar/month-window.ts';
import { addDays, type PlainDate } from '#domain/calendar/plain-date.ts';
import type { AreaRegister } from './area-register.ts';

/**
 * A window cut where units change, so that in each piece a code names one unit only. A window without a first day (a
 * stock, counted from the beginning) has a first piece without one.
 */
export function splitAtReforms<From extends PlainDate | null>(
  areas: AreaRegister,
  window: { readonly from: From; readonly to: PlainDate },
): { readonly from: From | PlainDate; readonly to: PlainDate }[] {
  const { from, to } = window;
  const days = new Set(areas.successions.map((one) => one.on));
  const cuts = [...days].filter((day) => day <= to && (from === null || day > from)).sort();
  const starts = [from, ...cuts];
  const ends: DayWindow['to'][] = [...cuts.map((day) => addDays(day, -1)), to];
  return starts.map((start, i) => ({ from: start, to: ends[i] ?? to }));
}
