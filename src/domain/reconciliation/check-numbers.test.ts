import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '#domain/numbers/format-number.ts';
import { checkNumbers, possibleReadings } from './check-numbers.ts';
import { stated } from './stated.fixture.ts';

test.each([
  ['trên 1.3600.000', ['1.360.000', '13.600.000']],
  ['12.34', ['1.234']],
  ['1.36', ['136']],
  ['1.23400', ['1.234', '123.400']],
  ['1.2345', ['12.345']],
  ['khoảng', []],
])('%s may have meant %j', (printed, expected) => {
  expect(possibleReadings(printed)).toEqual(expected);
});

test('a well-formed number has one reading: itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 10, max: 2_000_000_000 }), (value) => {
      expect(possibleReadings(`hơn ${formatNumber(String(value))} lượt`)).toEqual([
        formatNumber(String(value)),
      ]);
    }),
  );
});

test('only what is malformed is told, with what was printed and what it may have meant', () => {
  const broken = stated('O02', '92', '2026-H1', '1.3600.000');
  expect(broken.rounding).toBe('malformed');
  expect(checkNumbers([stated('T01', '92', '2026-H1', '1.284'), broken])).toMatchObject([
    {
      rule: 'malformed_number',
      severity: 'contradiction',
      figures: [broken],
      parameters: { printed: '1.3600.000', readings: '1.360.000 / 13.600.000' },
    },
  ]);
});
