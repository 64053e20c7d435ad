import clockFile from '../../../db/reference/clocks.json' with { type: 'json' };
import { amount, day, entry, listOf, oneOf, optional, orNull, type Shape, text } from '../reference/shape.ts';
import type { PlainDate } from './plain-date.ts';

const periodKinds = ['M', 'Q', 'H', '9M', 'YEAR'] as const;
export type PeriodKind = (typeof periodKinds)[number];

/**
 * An official clock: month m of a year begins on `startDay` of the calendar month m + `monthOffset`
 * and ends on the day before the next one begins. Law and validity: db/reference/clocks.json.
 */
export interface OfficialClock {
  readonly code: string;
  /** Put before period codes (`CAL-2026-H1`); empty for the state's own reporting clock. */
  readonly prefix: string;
  readonly name: string;
  /** Put after a period's label, so that two windows of one year are never confused. */
  readonly suffix: string;
  readonly startDay: number;
  readonly monthOffset: number;
  readonly kinds: readonly PeriodKind[];
  readonly source: string;
  readonly validFrom: PlainDate | null;
  readonly validTo: PlainDate | null;
}

export interface PeriodShape {
  readonly kind: PeriodKind;
  /** How many periods of this kind a year has; a kind with one is written without a number. */
  readonly count: number;
  readonly months: number;
  readonly label?: string;
  readonly labels?: readonly string[];
}

const clock: Shape<OfficialClock> = entry(
  {
    code: text,
    prefix: text,
    name: text,
    suffix: text,
    startDay: amount,
    monthOffset: amount,
    kinds: listOf(oneOf(...periodKinds)),
    source: text,
    validFrom: orNull(day),
    validTo: orNull(day),
  },
  ['validFromRead', 'remark'],
);

const periodShape: Shape<PeriodShape> = entry({
  kind: oneOf(...periodKinds),
  count: amount,
  months: amount,
  label: optional(text),
  labels: optional(listOf(text)),
});

export const officialClocks: readonly OfficialClock[] = listOf(clock)(clockFile.clocks, 'clocks');

export const periodShapes: readonly PeriodShape[] = listOf(periodShape)(clockFile.kinds, 'kinds');

/** The clock of Nghị định 09/2019/NĐ-CP, điều 12: months run from the 15th to the 14th. */
export const stateClock = getClock('STATE');

/** The clock with this code. Throws a RangeError when there is none. */
export function getClock(code: string): OfficialClock {
  const clock = officialClocks.find((one) => one.code === code);
  if (!clock) throw new RangeError(`No official clock ${code}`);
  return clock;
}
