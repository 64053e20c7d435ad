import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn, startOf } from '#domain/calendar/day-in.ts';

/** `22 giờ 05 phút ngày 27/11/2026`. */
export function sayInstant(at: Date): string {
  const day = dayIn(at);
  const minutes = Math.floor((at.getTime() - startOf(day).getTime()) / 60_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))} giờ ${two(minutes % 60)} phút ngày ${formatDay(day)}`;
}

/** The last six digits of an id: how people name a tip. */
export const tipNumberOf = (tipId: string): string => tipId.slice(-6).toUpperCase();
