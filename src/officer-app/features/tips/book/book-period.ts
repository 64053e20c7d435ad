import { addDays, type PlainDate, partsOf } from '#domain/calendar/plain-date.ts';

/** A period that the register is printed for; both days count. */
export interface BookPeriod {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

export const bookSpans = ['today', 'week', 'month', 'lastMonth'] as const;
export type BookSpan = (typeof bookSpans)[number];

const firstOfMonth = (day: PlainDate): PlainDate => addDays(day, 1 - partsOf(day).dayOfMonth);

/** The days that a name like "tháng trước" means today; none is longer than a month. */
export function periodOf(span: BookSpan, today: PlainDate): BookPeriod {
  const first = firstOfMonth(today);
  const endOfLast = addDays(first, -1);
  return {
    today: { from: today, to: today },
    week: { from: addDays(today, -6), to: today },
    month: { from: first, to: today },
    lastMonth: { from: firstOfMonth(endOfLast), to: endOfLast },
  }[span];
}
