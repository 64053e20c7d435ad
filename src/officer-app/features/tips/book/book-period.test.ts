import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, plainDate } from '#domain/calendar/plain-date.ts';
import { bookSpans, periodOf } from './book-period.ts';

test.each([
  ['today', '2026-03-01', '2026-03-01', '2026-03-01'],
  ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
  ['month', '2026-03-31', '2026-03-01', '2026-03-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['lastMonth', '2026-01-15', '2025-12-01', '2025-12-31'],
] as const)('%s on %s is %s to %s', (span, today, from, to) => {
  expect(periodOf(span, plainDate(today))).toEqual({ from, to });
});

test('no period is longer than the register may be, none ends after today', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.constantFrom(...bookSpans), (days, span) => {
      const today = addDays(plainDate('2024-01-01'), days);
      const { from, to } = periodOf(span, today);
      const length = daysBetween(from, to) + 1;
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(31);
      expect(daysBetween(to, today)).toBeGreaterThanOrEqual(0);
    }),
  );
});
