import { formatDay } from '#domain/calendar/day-format.ts';
import { dayIn, startOf } from '#domain/calendar/day-in.ts';

function partsOf(at: Date): { hour: string; minute: string; day: string } {
  const day = dayIn(at);
  const minutes = Math.floor((at.getTime() - startOf(day).getTime()) / 60_000);
  const two = (part: number): string => String(part).padStart(2, '0');
  return { hour: two(Math.floor(minutes / 60)), minute: two(minutes % 60), day: formatDay(day) };
}

/** `22 giờ 05 phút ngày 27/11/2026`. */
export function sayInstant(at: Date): string {
  const { hour, minute, day } = partsOf(at);
  return `${hour} giờ ${minute} phút ngày ${day}`;
}

/** `22 giờ 05, 27/11/2026`: for the narrow column of a register. */
export function sayShortInstant(at: Date): string {
  const { hour, minute, day } = partsOf(at);
  return `${hour} giờ ${minute}, ${day}`;
}

/** The last six digits of an id: how people name a tip. */
export const tipNumberOf = (tipId: string): string => tipId.slice(-6).toUpperCase();
