import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';
import { WordSet } from './word-set.ts';

test('finds its words among tokens, in any spelling, and no other', () => {
  const set = new WordSet('quý tháng');
  const has = (text: string): boolean[] => tokenise(text).map((token) => set.has(token));
  expect(has('Quý II, 6 tháng')).toEqual([true, false, false, false, true]);
  expect(has('Tháng'.normalize('NFD'))).toEqual([true]);
});
