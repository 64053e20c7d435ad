import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from './format-number.ts';
import { numberTyped } from './typed-number.ts';

test.each([
  ['1.600', '1600'],
  ['2,5', '2.5'],
  [' 1.234.567,25 ', '1234567.25'],
  ['1600', '1600'],
  ['007', '007'],
  ['0,0', '0.0'],
])('“%s” as it is typed is %s', (typed, decimal) => {
  expect(numberTyped(typed)).toBe(decimal);
});

test.each(['', '1.60', '1.6000', '1,2,3', ',5', '5,', '-3', '1e3', 'gần 1.600', '12.34.567', '1 600', '½'])(
  '“%s” stays as it was typed: a form says that it cannot be read',
  (typed) => {
    expect(numberTyped(typed)).toBe(typed);
  },
);

test('every number that the product prints is typed back, with its dots or without', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), fc.integer({ min: 0, max: 3 }), (whole, decimals) => {
      const value = whole / 10 ** decimals;
      const printed = formatNumber(value, decimals);
      expect(Number(numberTyped(printed))).toBe(value);
      expect(Number(numberTyped(printed.replaceAll('.', '')))).toBe(value);
    }),
  );
});

test('what comes out is decimal text, or exactly what went in without the blanks around it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,]{1,12}$/)), (typed) => {
      const decimal = numberTyped(typed);
      expect(/^\d+(\.\d+)?$/.test(decimal) || decimal === typed.trim()).toBe(true);
      if (!/^[\d.]*,?\d*$/.test(typed.trim())) expect(decimal).toBe(typed.trim());
    }),
  );
});
