import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitIntoParts } from './month-parts.ts';
import { monthOf, monthWindow } from './month-window.ts';
import { addDays, eachDay, plainDate } from './plain-date.ts';

const cut = (from: string, to: string) =>
  splitIntoParts({ from: plainDate(from), to: plainDate(to) }).map(
    (part) => `${part.from}…${part.to} ${part.whole} of ${part.endsOn}`,
  );

test('heads and tails are whole only from end to end', () => {
  expect(cut('2026-01-01', '2026-01-31')).toEqual([
    '2026-01-01…2026-01-14 head of 2026-01-14',
    '2026-01-15…2026-01-31 tail of 2026-02-14',
  ]);
  expect(cut('2024-02-15', '2024-02-29')).toEqual(['2024-02-15…2024-02-29 tail of 2024-03-14']);
  expect(cut('2026-12-15', '2026-12-30')).toEqual(['2026-12-15…2026-12-30 null of 2027-01-14']);
  expect(cut('2025-12-20', '2026-01-14')).toEqual([
    '2025-12-20…2025-12-31 null of 2026-01-14',
    '2026-01-01…2026-01-14 head of 2026-01-14',
  ]);
});

test('the parts are the window’s days, each in its official month', () => {
  const day = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(plainDate('2020-01-01'), days));
  const property = fc.property(day, fc.nat(90), (from, length) => {
    const to = addDays(from, length);
    const parts = splitIntoParts({ from, to });
    expect(parts.flatMap((part) => eachDay(part.from, part.to))).toEqual(eachDay(from, to));
    for (const part of parts) {
      const { year, month } = monthOf(part.from);
      expect(monthWindow(year, month).to).toBe(part.endsOn);
      expect(monthOf(part.to)).toEqual({ year, month });
    }
  });
  fc.assert(property, { numRuns: 300 });
});
