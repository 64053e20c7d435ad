import { expect, test } from 'vitest';
import { copiedText, emptied, filledDown, laidIn } from './sheet-edits.ts';
import { rangeOf } from './sheet-keys.ts';
import type { Place } from './sheet-state.ts';

const at = (row: number, column: number): Place => ({ row, column });
const texts = [
  ['a', 'b', 'c'],
  ['d', 'e', 'f'],
  ['g', 'h', 'i'],
];
const textAt = ({ row, column }: Place) => texts[row]?.[column] ?? '';
const told = (edits: ReturnType<typeof emptied>) =>
  edits.map(({ at: { row, column }, text }) => `${row} ${column} ${text}`);

test('the top row of what is chosen is copied down', () => {
  expect(told(filledDown(rangeOf(at(2, 1), at(0, 0)), textAt))).toEqual(['1 0 a', '1 1 b', '2 0 a', '2 1 b']);
});

test('one row takes what stands above it, the first row nothing', () => {
  expect(told(filledDown(rangeOf(at(1, 1), at(1, 2)), textAt))).toEqual(['1 1 b', '1 2 c']);
  expect(filledDown(rangeOf(at(0, 0), at(0, 2)), textAt)).toEqual([]);
});

test('chosen cells are emptied, and copied as lines of tabs', () => {
  const chosen = rangeOf(at(0, 1), at(1, 2));
  expect(told(emptied(chosen))).toEqual(['0 1 ', '0 2 ', '1 1 ', '1 2 ']);
  expect(copiedText(chosen, textAt)).toBe('b\tc\ne\tf');
});

test('what is pasted lies from its place on, and never out of the sheet', () => {
  const laid = laidIn([['1', '2'], ['3']], at(1, 0), at(3, 2));
  expect(laid && told(laid.texts)).toEqual(['1 0 1', '1 1 2', '2 0 3']);
  expect(laid?.end).toEqual(at(2, 1));
  expect(laidIn([['1', '2']], at(1, 1), at(3, 2))).toBeNull();
  expect(laidIn([['1'], ['2']], at(2, 0), at(3, 2))).toBeNull();
});
