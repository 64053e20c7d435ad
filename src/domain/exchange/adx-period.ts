import { officialClocks } from '#domain/calendar/clock.ts';
import { monthOf } from '#domain/calendar/month-window.ts';
import { findPeriod, type Period, periodsOfYear } from '#domain/calendar/period.ts';
import { isPlainDate } from '#domain/calendar/plain-date.ts';

const months: Readonly<Record<Period['kind'], number>> = { M: 1, Q: 3, H: 6, '9M': 9, YEAR: 12 };

/** First day and length, as ADX has them (ISO 8601): `2025-12-15/P6M`. Any official clock can say its windows so. */
export const adxPeriodOf = ({ from, kind }: Pick<Period, 'from' | 'kind'>): string =>
  `${from}/${kind === 'YEAR' ? 'P1Y' : `P${months[kind]}M`}`;

/** The official period of a window; null where no clock has one that begins and ends so. */
export function fromAdxPeriod(text: string): Period | null {
  const match = /^(\d{4}-\d{2}-\d{2})\/P(?:(\d{1,2})M|(\d)Y)$/.exec(text);
  const [, from = '', count, years] = match ?? [];
  if (!match || !isPlainDate(from)) return null;
  const length = years ? Number(years) * 12 : Number(count);
  for (const clock of officialClocks) {
    const { year } = monthOf(from, clock);
    const found = periodsOfYear(clock, year).find((one) => one.from === from && months[one.kind] === length);
    if (found) return findPeriod(found.code);
  }
  return null;
}
