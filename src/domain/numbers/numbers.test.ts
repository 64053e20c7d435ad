import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInProse, formatNumber, readNumber } from './format-number.ts';
import { type ProseRounding, proposeRounded } from './propose-rounded.ts';
import { readRounded } from './read-rounded.ts';
import { boundsOf, lastStep, surelyLarger } from './rounding.ts';

test.each([
  [0, '0'],
  [-0, '0'],
  [7, '7'],
  [1234.5, '1.234,5'],
  [-1234567, '-1.234.567'],
  ['0012.500', '12,5'],
  ['-0.0', '0'],
  ['123456789012345678901', '123.456.789.012.345.678.901'],
])('%s prints as %s', (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test.each(['', '1e3', ' 1', '1,5', Number.NaN, Number.POSITIVE_INFINITY])(
  '%s is no number to print',
  (value) => {
    expect(() => formatNumber(value)).toThrow(RangeError);
  },
);

test('the format agrees with the one of the Unicode locale data', () => {
  const icu = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 3 });
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (thousandths) => {
      const value = thousandths / 1000;
      expect(formatNumber(value, 3)).toBe(icu.format(value).replace('-0', value === 0 ? '0' : '-0'));
    }),
  );
});

test('a printed number is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (hundredths) => {
      expect(readNumber(formatNumber(hundredths / 100, 2))).toBe(hundredths / 100 + 0);
    }),
  );
});

test('prose pads whole numbers under ten and nothing else', () => {
  expect([0, 2, 9, 10, 2.5].map((value) => formatInProse(value))).toEqual(['0', '02', '09', '10', '2,5']);
});

test.each([
  ['gần 1.400', 'almost', 1300, 1400],
  ['Hơn 1.100', 'over', 1100, 1200],
  ['trên 23.000', 'over', 23_000, 24_000],
  ['hơn 550', 'over', 550, 560],
  ['khoảng 1.400 vụ', 'about', 1350, 1450],
  ['hơn 2,5 kg', 'over', 2.5, 2.6],
  ['61', 'exact', 61, 61],
  ['hàng ngàn', 'vague', null, null],
  ['trên 1.3600.000', 'malformed', null, null],
  ['1.36', 'malformed', null, null],
])('“%s” is %s and implies %s to %s', (printed, rounding, low, high) => {
  const read = readRounded(printed);
  expect(read.rounding).toBe(rounding);
  const bounds = boundsOf(read.rounding, read.value);
  expect([bounds.low, bounds.high]).toEqual([low, high]);
  expect(readRounded(printed.normalize('NFD'))).toEqual(read);
});

test('bounds are in the unit of the indicator', () => {
  expect(boundsOf('over', 2, 1000)).toEqual({ low: 2000, high: 3000, open: true });
});

test('the last significant step is where the zeros begin', () => {
  expect([1400, 550, 61, 2.5, 1000].map(lastStep)).toEqual([100, 10, 1, 0.1, 1000]);
  expect(() => lastStep(0)).toThrow(RangeError);
});

test('touching intervals contradict only where an end is open', () => {
  expect(surelyLarger(boundsOf('over', 1200), boundsOf('almost', 1200))).toBe(true);
  expect(surelyLarger(boundsOf('exact', 1200), boundsOf('exact', 1200))).toBe(false);
  expect(surelyLarger(boundsOf('exact', 1200), boundsOf('over', 1100))).toBe(true);
  expect(surelyLarger(boundsOf('almost', 1600), boundsOf('vague', null))).toBe(false);
});

const twoDigits: ProseRounding = { from: 100, digits: 2, over: 'hơn', almost: 'gần' };

test('a proposed phrase always tells the truth about the exact number', () => {
  expect([7, 99, 1372, 1124, 1400, 23_480].map((exact) => proposeRounded(exact, twoDigits))).toEqual([
    '7',
    '99',
    'gần 1.400',
    'hơn 1.100',
    '1.400',
    'hơn 23.000',
  ]);
  fc.assert(
    fc.property(
      fc.nat(50_000_000),
      fc.record({ from: fc.nat(10_000), digits: fc.integer({ min: 1, max: 4 }) }),
      (exact, rule) => {
        const { rounding, value } = readRounded(proposeRounded(exact, { ...twoDigits, ...rule }));
        const { low, high } = boundsOf(rounding, value);
        expect(low !== null && high !== null && low <= exact && exact <= high).toBe(true);
      },
    ),
  );
});
