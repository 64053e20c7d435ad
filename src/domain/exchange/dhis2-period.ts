import { officialClocks } from '#domain/calendar/clock.ts';
import { findPeriod, type Period } from '#domain/calendar/period.ts';

/**
 * DHIS2 names a period by its calendar: 2026, 2026S1, 2026Q3, 202611. It has no type for months that begin on the 15th, so
 * a file is read and written on one clock that both sides agreed on. Null for nine months, which DHIS2 does not have.
 */
export function dhis2PeriodOf({
  kind,
  year,
  number,
}: Pick<Period, 'kind' | 'year' | 'number'>): string | null {
  switch (kind) {
    case 'YEAR':
      return String(year);
    case 'H':
      return `${year}S${number}`;
    case 'Q':
      return `${year}Q${number}`;
    case 'M':
      return `${year}${String(number).padStart(2, '0')}`;
    case '9M':
      return null;
  }
}

/** The period that a DHIS2 code names on a clock of ours; null for one that is none there. */
export function fromDhis2Period(code: string, clock: string): Period | null {
  const match = /^(\d{4})(?:S([12])|Q([1-4])|(0[1-9]|1[0-2]))?$/.exec(code);
  const prefix = officialClocks.find((one) => one.code === clock)?.prefix;
  if (!match || prefix === undefined) return null;
  const [, year, half, quarter, month] = match;
  const kind = half ? `H${half}` : quarter ? `Q${quarter}` : month ? `M${month}` : 'YEAR';
  return findPeriod(`${prefix}${year}-${kind}`);
}
