import { expect, test } from 'vitest';
import { isZero, printFigure, printPercent } from './print-number.ts';

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
  expect(printFigure('ratio', '92.5')).toBe('92,5%');
  expect(['2.5833', '2.55', '-2.55', '0.04'].map((value) => printFigure('median', value))).toEqual([
    '2,6',
    '2,6',
    '-2,6',
    '0',
  ]);
  expect(printFigure('sum', '1284')).toBe('1.284');
});

test.each([
  ['0', true],
  ['-0.00', true],
  ['0.01', false],
  ['10', false],
])('%s is nothing: %s', (value, nothing) => {
  expect(isZero(value)).toBe(nothing);
});
