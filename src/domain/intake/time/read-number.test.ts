import { expect, test } from 'vitest';
import { readWords } from '../words.ts';
import { readNumber } from './read-number.ts';

test.each([
  ['15', 15, 1],
  ['mười lăm', 15, 2],
  ['mười', 10, 1],
  ['hai', 2, 1],
  ['2026', 2026, 1],
])('%s is %i', (text, value, next) => {
  expect(readNumber(readWords(text), 0)).toEqual({ value, next });
});

test.each(['19008', 'xe', '', '/'])('“%s” is no number of a time', (text) => {
  expect(readNumber(readWords(text), 0)).toBeUndefined();
});
