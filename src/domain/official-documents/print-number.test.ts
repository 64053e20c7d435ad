import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals } from '#domain/numbers/exact-decimals.ts';
import { isZero, printFigure, printPercent, subtract } from './print-number.ts';

const decimal = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat({ max: 999_999 }))
  .map(([whole, fraction]) => `${whole}.${`${fraction}`.padStart(6, '0')}`);

test('a difference and what was taken away are what there was', () => {
  fc.assert(
    fc.property(decimal, decimal, (left, right) => {
      expect(addDecimals([subtract(left, right), right])).toBe(addDecimals([left]));
      expect(isZero(subtract(left, left))).toBe(true);
    }),
  );
});

test.each([
  ['1284', '1167', '117'],
  ['1167', '1284', '-117'],
  ['2.5', '3', '-0.5'],
  ['0.3', '0.1', '0.2'],
  ['-1', '-1.25', '0.25'],
])('%s − %s = %s', (left, right, difference) => {
  expect(subtract(left, right)).toBe(difference);
});

test.each([
  [98.333333, '98,33%'],
  [100, '100%'],
  [0, '0%'],
  [99.999, '99,999%'],
  [0.001, '0,001%'],
  [-0.001, '-0,001%'],
])('%d prints as %s: what is not whole never pretends to be', (percent, text) => {
  expect(printPercent(percent)).toBe(text);
});

test('a ratio prints in percent, a median to one place, a count as it is', () => {
  expect([printFigure('ratio', '92.5'), printFigure('median', '2.5833'), printFigure('sum', '1284')]).toEqual(
    ['92,5%', '2,6', '1.284'],
  );
});
