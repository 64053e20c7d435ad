import { dayIn } from '../../calendar/day-in.ts';
import { daysBetween, type PlainDate } from '../../calendar/plain-date.ts';
import { endOf, extendedDueAt } from '../../limits/due-at.ts';
import type { ExtensionGround, LimitExtension } from '../../limits/limit.ts';
import { limitOf, type NewClock, type TipClock } from './tip-clock.ts';

export interface ExtensionRequest {
  readonly ground: ExtensionGround;
  /** Last day of the longer limit; the longest that the law allows when absent. */
  readonly untilOn?: PlainDate | undefined;
  /** Day on which the extension was asked for. */
  readonly requestedOn: PlainDate;
}

/** Why the law allows no such extension: a key of the catalogue. */
export type ExtensionRefusal =
  | 'tip.error.extension.none'
  | 'tip.error.extension.ground'
  | 'tip.error.extension.over'
  | 'tip.error.extension.future'
  | 'tip.error.extension.late'
  | 'tip.error.extension.until';

/** The next extension that the law knows for a clock, if any is left. */
export const nextExtension = (clock: TipClock): LimitExtension | undefined =>
  limitOf(clock).extensions?.[clock.extensions];

/** The clock that takes the place of an extended one, or why there is none. */
export function planExtension(
  clock: TipClock,
  { ground, untilOn, requestedOn }: ExtensionRequest,
  now: Date,
): NewClock | ExtensionRefusal {
  const extension = nextExtension(clock);
  const longest = extendedDueAt(limitOf(clock), clock.startedAt, clock.extensions + 1);
  if (!extension || !longest) return 'tip.error.extension.none';
  if (!extension.grounds.includes(ground)) return 'tip.error.extension.ground';
  if (now > clock.dueAt) return 'tip.error.extension.over';
  if (requestedOn > dayIn(now)) return 'tip.error.extension.future';
  const ahead = daysBetween(requestedOn, dayIn(clock.dueAt));
  if (ahead < (extension.requestDaysBefore ?? 0)) return 'tip.error.extension.late';
  const due = untilOn ? endOf(untilOn) : longest;
  if (due <= clock.dueAt || due > longest) return 'tip.error.extension.until';
  const { code, startedAt, extensions } = clock;
  return { code, startedAt, fromAt: now, dueAt: due, extensions: extensions + 1 };
}
