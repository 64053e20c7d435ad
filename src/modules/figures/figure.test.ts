import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, percentOf } from './figure.ts';

test('decimals add up exactly', () => {
  expect(addDecimals(['0.1', '0.2', '-0.3'])).toBe('0');
  expect(addDecimals(['1600', '2.5'])).toBe('1602.5');
  expect(addDecimals(['1.500000000'])).toBe('1.5');
});

test('a share is a percentage with two decimals, and nothing of nothing is no share', () => {
  expect(percentOf('2', '3')).toBe('66.67');
  expect(percentOf('1', '8')).toBe('12.5');
  expect(percentOf('0', '8')).toBe('0');
  expect(percentOf('1', '0')).toBeNull();
});

test('whole numbers of any size add up like bigints', () => {
  fc.assert(
    fc.property(fc.array(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })), (numbers) => {
      expect(addDecimals(numbers.map(String))).toBe(String(numbers.reduce((a, b) => a + b, 0n)));
    }),
  );
});
