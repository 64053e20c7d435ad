import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenise } from './tokenise.ts';

test('offsets are code points, also behind characters of two units', () => {
  const text = '🚓 xử lý 36 vụ';
  expect(tokenise(text).map(({ key, start, end }) => [key, start, end])).toEqual([
    ['🚓'.slice(0, 1), 0, 1],
    ['xử', 2, 4],
    ['lý', 5, 7],
    ['36', 8, 10],
    ['vụ', 11, 13],
  ]);
});

test('spellings of a word have one key', () => {
  const keys = ['HOÀ', 'hòa', 'hòa'.normalize('NFD')].map((word) => tokenise(word)[0]?.key);
  expect(new Set(keys)).toEqual(new Set(['hòa']));
  expect(['kĩ', 'kỹ', 'tỉ', 'tỷ'].map((word) => tokenise(word)[0]?.key)).toEqual(['kỹ', 'kỹ', 'tỷ', 'tỷ']);
});

test('tokens are in order, apart, and within the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const length = [...text].length;
      let last = 0;
      for (const { start, end } of tokenise(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
        last = end;
      }
    }),
  );
});
