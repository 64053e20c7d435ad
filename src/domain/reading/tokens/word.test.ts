import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberOf, spellingAt, wordKey } from './word.ts';

const { word: bright, capital } = spellingAt('xóm Hoà Bình', 4, 7);

test('a word is one object, however it is spelled, and found where it stands', () => {
  expect([bright.key, capital]).toEqual(['hòa', true]);
  numberOf('hòa');
  for (const written of ['hòa', 'HOÀ', 'Hòa'.normalize('NFD')])
    expect(spellingAt(written, 0, written.length).word).toBe(spellingAt('hòa', 0, 3).word);
});

test('a word that a table knows keeps its number, others have none', () => {
  const number = numberOf('nguồn');
  expect(numberOf('Nguồn')).toBe(number);
  expect(spellingAt('NGUỒN', 0, 5).word.number).toBe(number);
  expect(spellingAt('zzzz', 0, 4).word.number).toBe(0);
});

test('more spellings than are remembered are told apart', () => {
  const letters = fc.array(fc.constantFrom(...'aàbcdđeêghiklmnoơpqrstuưvxy'), { minLength: 1, maxLength: 6 });
  const words = fc.sample(letters, { numRuns: 20_000, seed: 7 }).map((one) => one.join(''));
  const keys = words.map((word) => spellingAt(`(${word})`, 1, 1 + word.length).word.key);
  expect(keys).toEqual(words.map((word) => wordKey(word)));
  expect(new Set(keys).size).toBeGreaterThan(8_000);
});
