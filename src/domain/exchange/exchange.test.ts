import fc from 'fast-check';
import { expect, test } from 'vitest';
import { officialClocks } from '#domain/calendar/clock.ts';
import { periodsOfYear } from '#domain/calendar/period.ts';
import { adxPeriodOf, fromAdxPeriod } from './adx-period.ts';
import { dhis2PeriodOf, fromDhis2Period } from './dhis2-period.ts';

const anyPeriod = fc
  .tuple(fc.constantFrom(...officialClocks), fc.integer({ min: 2019, max: 2035 }))
  .chain(([clock, year]) => fc.constantFrom(...periodsOfYear(clock, year)));

test('every official period goes out as ADX and comes back as itself or as one with the same days', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const back = fromAdxPeriod(adxPeriodOf(period));
      expect([back?.from, back?.to]).toEqual([period.from, period.to]);
    }),
  );
});

test('every official period that DHIS2 can name comes back on its clock', () => {
  fc.assert(
    fc.property(anyPeriod, (period) => {
      const code = dhis2PeriodOf(period);
      if (code === null) expect(period.kind).toBe('9M');
      else expect(fromDhis2Period(code, period.clock)?.code).toBe(period.code);
    }),
  );
});

test.each(['2026S3', '202613', '2026-H1', '26', '2026Q5'])('%s is no period of DHIS2', (code) => {
  expect(fromDhis2Period(code, 'STATE')).toBeNull();
});

test.each(['2025-12-16/P6M', '2025-12-15/P5M', '2025-12-15', 'x/P6M', '2025-02-30/P1M'])(
  '%s is no window of a clock',
  (text) => {
    expect(fromAdxPeriod(text)).toBeNull();
  },
);
