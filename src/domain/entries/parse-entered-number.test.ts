import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatNumber } from '../numbers/format-number.ts';
import { checkEnteredValue, parseEnteredNumber } from './parse-entered-number.ts';

test.each([
  ['', null],
  ['  ', null],
  ['0', '0'],
  ['007', '7'],
  ['1.600', '1600'],
  ['1 600', '1600'],
  ['12.345.678', '12345678'],
])('a counted unit: “%s” is %s', (typed, value) => {
  expect(parseEnteredNumber(typed, false)).toEqual({ value });
});

test.each([
  ['41,5', '41.5'],
  ['1.600,25', '1600.25'],
  ['1600', '1600'],
])('a measured unit: “%s” is %s', (typed, value) => {
  expect(parseEnteredNumber(typed, true)).toEqual({ value });
});

test.each([
  ['-5', false, 'entryNegative', undefined],
  ['−5', false, 'entryNegative', undefined],
  ['12a', false, 'entryLetters', undefined],
  ['mười', false, 'entryLetters', undefined],
  ['1.3600.000', false, 'entryMalformed', undefined],
  ['12.5', false, 'entryMalformed', undefined],
  ['4,5', false, 'entryFraction', undefined],
  ['1,600', false, 'entryAmbiguous', ['1600']],
  ['1,600', true, 'entryAmbiguous', ['1600', '1.6']],
  ['1.600', true, 'entryAmbiguous', ['1600', '1.6']],
  ['12.5', true, 'entryAmbiguous', ['12.5']],
  ['1234567890123', false, 'entryTooLarge', undefined],
  ['1,2345', true, 'entryTooFine', undefined],
])('“%s” (measured: %s) is refused: %s', (typed, measured, fault, choices) => {
  expect(parseEnteredNumber(typed, measured)).toEqual({ fault, ...(choices && { choices }) });
});

test('what is printed the Vietnamese way is read back, or asked, never read wrong', () => {
  fc.assert(
    fc.property(fc.nat(1_000_000_000), fc.nat(99), fc.boolean(), (whole, hundredths, measured) => {
      const value = measured ? (whole + hundredths / 100).toFixed(2) : String(whole);
      const read = parseEnteredNumber(formatNumber(value), measured);
      if ('fault' in read) expect(read.choices?.map(Number)).toContain(Number(value));
      else expect(Number(read.value)).toBe(Number(value));
    }),
  );
});

test('the server takes decimal text alone', () => {
  expect(['5', '41.5', '0'].map((value) => checkEnteredValue(value, true))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(checkEnteredValue('41,5', true)).toBe('entryMalformed');
  expect(checkEnteredValue('-1', true)).toBe('entryNegative');
  expect(checkEnteredValue('1.5', false)).toBe('entryFraction');
});
