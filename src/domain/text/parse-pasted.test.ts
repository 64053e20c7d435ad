import { expect, test } from 'vitest';
import { parsePasted } from './parse-pasted.ts';

test('cells are apart by tabs, rows by line ends; quotes hold either; what ends the block is no row', () => {
  expect(parsePasted('\uFEFFa\t"b\n""c"""\r\n1\t\r\n\n')).toEqual([
    ['a', 'b\n"c"'],
    ['1', ''],
  ]);
  expect(parsePasted('5" ống\t"x')).toEqual([['5" ống', '"x']]);
});

test('a block full of line ends is gone through once', () => {
  expect(parsePasted(`${'\n'.repeat(200_000)}a`)).toHaveLength(200_001);
});
