import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDecimals, percentOf, roundDecimal, subtractDecimals } from './exact-decimals.ts';

/** A decimal of up to six places, with the millionths that it stands for. */
const decimal = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }).map((millionths) => {
  const size = `${millionths < 0n ? -millionths : millionths}`.padStart(7, '0');
  return { millionths, text: `${millionths < 0n ? '-' : ''}${size.slice(0, -6)}.${size.slice(-6)}` };
});

const millionthsOf = (text: string): bigint => {
  const [whole, fraction = ''] = text.split('.');
  return BigInt(`${whole}${fraction.padEnd(6, '0')}`);
};

test('sums lose nothing, however long they are', () => {
  fc.assert(
    fc.property(fc.array(decimal, { maxLength: 20 }), (values) => {
      const sum = values.reduce((all, { millionths }) => all + millionths, 0n);
      expect(millionthsOf(addDecimals(values.map(({ text }) => text)))).toBe(sum);
    }),
  );
});

test.each([
  [[], '0'],
  [['1', '2', '-3'], '0'],
  [['0.1', '0.2'], '0.3'],
  [['-0.5', '0.25'], '-0.25'],
  [['9007199254740993', '1'], '9007199254740994'],
  [['1.50', '0'], '1.5'],
])('%j add up to %s', (values, sum) => {
  expect(addDecimals(values)).toBe(sum);
});

test.each(['', '1,5', '1.1234567', 'NaN', '1e3', ' 1'])('“%s” is no decimal', (text) => {
  expect(() => addDecimals([text])).toThrow(RangeError);
});

test.each([
  ['1', '3', '33.33'],
  ['2', '3', '66.67'],
  ['1', '8', '12.5'],
  ['-1', '8', '-12.5'],
  ['1', '16', '6.25'],
  ['1', '20000', '0.01'],
  ['-1', '20000', '-0.01'],
  ['5', '0', null],
])('%s of %s is %s percent, half away from zero', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});

test('a difference and what was taken away are what there was', () => {
  fc.assert(
    fc.property(decimal, decimal, ({ text: left }, { text: right }) => {
      expect(addDecimals([subtractDecimals(left, right), right])).toBe(addDecimals([left]));
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
  expect(subtractDecimals(left, right)).toBe(difference);
});

test('what is rounded lies half a place away at most, and half goes away from zero', () => {
  fc.assert(
    fc.property(decimal, fc.nat({ max: 6 }), ({ text, millionths }, places) => {
      const step = 10n ** BigInt(6 - places);
      const gone = millionthsOf(roundDecimal(text, places)) - millionths;
      expect(2n * (gone < 0n ? -gone : gone) <= step).toBe(true);
      if (2n * gone === step) expect(millionths >= 0n).toBe(true);
      if (-2n * gone === step) expect(millionths < 0n).toBe(true);
    }),
  );
});

test.each([
  ['2.55', 1, '2.6'],
  ['-2.55', 1, '-2.6'],
  ['1.005', 2, '1.01'],
  ['999.95', 1, '1000.0'],
  ['7', 0, '7'],
  ['0.5', 0, '1'],
])('%s to %i places is %s', (text, places, rounded) => {
  expect(roundDecimal(text, places)).toBe(rounded);
});
