import { daysBetween, type PlainDate } from '../calendar/plain-date.ts';
import type { IndicatorKind } from '../indicators/indicator.ts';
import { subtractDecimals } from '../numbers/exact-decimals.ts';
import type { Target } from './target.ts';

/**
 * `met` reached; `on_course` a flow not yet reached, at least as far as the days of its period; `behind` a flow less far
 * than the days; `short` not reached, where no course can be told: a balance, a share, or a period that has ended;
 * `within` and `exceeded` of what is not to be passed; `unknown` where nobody has counted.
 */
export const standings = ['unknown', 'exceeded', 'behind', 'short', 'on_course', 'within', 'met'] as const;
export type Standing = (typeof standings)[number];

/** Those that a leader asks about first. */
export const owing: readonly Standing[] = ['exceeded', 'behind', 'short', 'unknown'];

export interface TargetStanding {
  readonly standing: Standing;
  /** Of the target, in percent, unrounded; null where nobody has counted, and of what is not to be passed. */
  readonly percent: number | null;
  /** What is left to the target, or how far it was passed: an exact decimal that is never negative. */
  readonly gap: string | null;
  /** What the days gone by stand for of a flow's target; null where no course can be told. */
  readonly due: number | null;
}

/** The days of a period: its length, those gone by with today, those left after today. */
export interface Course {
  readonly days: number;
  readonly gone: number;
  readonly left: number;
}

export function courseOf({ from, to }: { from: PlainDate; to: PlainDate }, today: PlainDate): Course {
  const days = daysBetween(from, to) + 1;
  const gone = Math.min(days, Math.max(0, daysBetween(from, today) + 1));
  return { days, gone, left: days - gone };
}

/** How a figure stands to its target, by subtraction and division alone: nothing is foretold. */
export function standingOf(
  { bound, value: wanted }: Pick<Target, 'bound' | 'value'>,
  { value, kind }: { readonly value: string | null; readonly kind: IndicatorKind },
  { days, gone, left }: Course,
): TargetStanding {
  if (value === null) return { standing: 'unknown', percent: null, gap: null, due: null };
  const isPast = Number(value) > Number(wanted);
  if (bound === 'at_most') {
    const gap = isPast ? subtractDecimals(value, wanted) : subtractDecimals(wanted, value);
    return { standing: isPast ? 'exceeded' : 'within', percent: null, gap, due: null };
  }
  const percent = reachedPercent(value, wanted);
  if (Number(value) >= Number(wanted)) return { standing: 'met', percent, gap: '0', due: null };
  const gap = subtractDecimals(wanted, value);
  if (kind !== 'sum' || left === 0) return { standing: 'short', percent, gap, due: null };
  const due = (Number(wanted) * gone) / days;
  return { standing: Number(value) >= due ? 'on_course' : 'behind', percent, gap, due };
}

/** How much of a target is reached, in percent; null of a target of nothing. */
export const reachedPercent = (value: string, wanted: string): number | null =>
  Number(wanted) === 0 ? null : (Number(value) / Number(wanted)) * 100;
