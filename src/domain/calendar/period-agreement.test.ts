import { generateFixedPeriods, validateDateString } from '@dhis2/multi-calendar-dates';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { getClock, type PeriodKind } from './clock.ts';
import { periodsOfYear } from './period.ts';
import { isPlainDate } from './plain-date.ts';

type PeriodType = Parameters<typeof generateFixedPeriods>[0]['periodType'];

const independent = (year: number, periodType: PeriodType) =>
  generateFixedPeriods({ year, calendar: 'gregory', periodType, locale: 'en' })
    .map(({ startDate, endDate }) => ({ from: startDate, to: endDate }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));

const ours = (clock: string, year: number, kind: PeriodKind) =>
  periodsOfYear(getClock(clock), year)
    .filter((one) => one.kind === kind)
    .map(({ from, to }) => ({ from, to }));

const years = fc.integer({ min: 1980, max: 2080 });

test.each([
  ['CAL', 'M', 'MONTHLY'],
  ['CAL', 'Q', 'QUARTERLY'],
  ['CAL', 'H', 'SIXMONTHLY'],
  ['CAL', 'YEAR', 'YEARLY'],
] as const)('the %s clock gives the same %s windows as the DHIS2 library', (clock, kind, periodType) => {
  fc.assert(
    fc.property(years, (year) => {
      // asked for years, the library lists a decade
      const theirs = independent(year, periodType).filter((one) => one.from.startsWith(String(year)));
      expect(ours(clock, year, kind)).toEqual(theirs);
    }),
    { numRuns: 30 },
  );
});

test('the year of residential areas is the DHIS2 financial year from November', () => {
  fc.assert(
    fc.property(years, (year) => {
      expect(independent(year - 1, 'FYNOV')).toContainEqual(ours('KDC', year, 'YEAR')[0]);
    }),
    { numRuns: 30 },
  );
});

test('days exist in both or in neither', () => {
  const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, '0'));
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2100 }), part(14), part(33), (year, month, day) => {
      const text = `${year}-${month}-${day}`;
      expect(isPlainDate(text)).toBe(!validateDateString(text, { calendar: 'gregory' }).error);
    }),
  );
});
