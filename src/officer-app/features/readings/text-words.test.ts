import fc from 'fast-check';
import { expect, test } from 'vitest';
import { besideMark, stretchMark, unreadNumbers, wordsOf } from './text-words.ts';

const text = 'Lễ phát động: 17. Theo Kế hoạch 30';
const points = [...text];
const whole = [{ start: 0, end: points.length }];
const words = wordsOf(points, whole);
const said = ({ start, end }: { start: number; end: number }) => points.slice(start, end).join('');

test('numbers that are in no figure are found, forwards and backwards', () => {
  const numbers = unreadNumbers(points, words, [], whole);
  expect(numbers.map(said)).toEqual(['17.', '30']);
  const [first, last] = numbers;
  if (!first || !last) throw new Error('Two numbers stand in the text.');
  expect(said(besideMark(numbers, first, 1))).toBe('30');
  expect(said(besideMark(numbers, last, 1))).toBe('30');
  expect(said(besideMark(words, first, -1))).toBe('động:');
  expect(unreadNumbers(points, words, [{ start: 14, end: 16 }], whole).map(said)).toEqual(['30']);
});

test('what only numbers a paragraph is no number that was left out; the same inside it is', () => {
  const list = [...'2.1. Phát 17. tờ'];
  const place = [{ start: 0, end: list.length }];
  const found = unreadNumbers(list, wordsOf(list, place), [], place);
  expect(found.map(({ start, end }) => list.slice(start, end).join(''))).toEqual(['17.']);
});

test('a mark grows and shrinks by words, and never to nothing', () => {
  const [first] = unreadNumbers(points, words, [], whole);
  if (!first) throw new Error('Two numbers stand in the text.');
  const longer = stretchMark(words, first, 1);
  expect(said(longer)).toBe('17. Theo');
  expect(stretchMark(words, longer, -1)).toEqual(first);
  expect(stretchMark(words, first, -1)).toEqual(first);
});

test('words are what stands between blanks, whatever they are made of', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), (parts) => {
      const all = [...parts.join(' ')];
      const found = wordsOf(all, [{ start: 0, end: all.length }]);
      expect(found.map(({ start, end }) => all.slice(start, end).join(''))).toEqual(
        all.join('').split(/\s/).filter(Boolean),
      );
    }),
  );
});
