import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedNumber } from './marked-number.ts';

const text = 'Ngày 14/6/2026, có 1.600 tin, 12 vụ, gần 2/3 số hộ; một số nơi hàng chục vụ.';
const mark = (words: string, taken: readonly { start: number; end: number }[] = []) => {
  const start = text.indexOf(words);
  const found = markedNumber(text, { start, end: start + words.length }, taken);
  return 'fault' in found ? found.fault : [text.slice(found.start, found.end), found.amount.value];
};
const placeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test('a number is taken whole, whatever part of it or of the words around is marked', () => {
  expect(mark('600')).toEqual(['1.600', 1600]);
  expect(mark('có 1.600 tin')).toEqual(['1.600', 1600]);
  expect(mark('12 vụ')).toEqual(['12', 12]);
  expect(mark('2/3')).toEqual(['2/3', 2]);
  expect(mark('hàng chục')).toEqual(['hàng chục', null]);
});

test('words without a number, with several, with a day or with a figure that is there already are refused', () => {
  expect(mark('tin,')).toBe('markNoNumber');
  expect(mark('1.600 tin, 12 vụ')).toBe('markManyNumbers');
  expect(mark('14/6/2026')).toBe('markDate');
  expect(mark('1.600', [placeOf('1.600')])).toBe('markOverlaps');
});

test('of several numbers the one that is no figure yet is meant', () => {
  expect(mark('1.600 tin, 12 vụ', [placeOf('1.600')])).toEqual(['12', 12]);
});

test('whatever is marked, the answer is a number that it touches, or a fault', () => {
  const points = Array.from(text);
  fc.assert(
    fc.property(fc.nat(points.length), fc.nat(12), (start, length) => {
      const marked = { start, end: Math.min(start + length, points.length) };
      const found = markedNumber(text, marked, []);
      if ('fault' in found) return;
      expect(found.start).toBeLessThan(marked.end);
      expect(found.end).toBeGreaterThan(marked.start);
      expect(points.slice(found.start, found.end).join('')).toMatch(/\d|hàng|một/);
    }),
  );
});
