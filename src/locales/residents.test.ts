import { expect, test } from 'vitest';
import { residents as en } from './en/residents.ts';
import { residents as km } from './km/residents.ts';
import { residents as vi } from './vi/residents.ts';

type Leaf = [path: string, sentence: string];

function leavesOf(value: unknown, path = ''): Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const source = new Map(leavesOf(vi));
const marksOf = (sentence = '') => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
const boldOf = (sentence = '') => sentence.split('**').length;

test.each([
  ['km', km],
  ['en', en],
] as const)('%s has every sentence, with the same values and the same bold parts', (_, catalogue) => {
  const leaves = leavesOf(catalogue);
  expect(leaves.map(([path]) => path).sort()).toEqual([...source.keys()].sort());
  for (const [path, sentence] of leaves) {
    expect(marksOf(sentence), path).toEqual(marksOf(source.get(path)));
    expect(boldOf(sentence) % 2, path).toBe(1);
    expect(boldOf(sentence), path).toBe(boldOf(source.get(path)));
    if (source.get(path)) expect(sentence, path).not.toBe('');
  }
});

test('Khmer is written in Khmer and says that it awaits a native reader', () => {
  const english = new Map(leavesOf(en));
  for (const [path, sentence] of leavesOf(km)) {
    // what is the same in all three languages is a name: Tin Dân, PDF
    const isName = sentence === source.get(path) && sentence === english.get(path);
    if (!isName && !/^\{\w+\} \{\w+\}$/.test(sentence)) expect(sentence, path).toMatch(/\p{Script=Khmer}/u);
  }
  expect(km.common.translationNote).not.toBe('');
});

test('Vietnamese is composed, with tone marks in their official place', () => {
  for (const [path, sentence] of source) {
    expect(sentence, path).toBe(sentence.normalize('NFC'));
    expect(sentence, path).not.toMatch(/(oà|oá|oả|oã|oạ|oè|oé|(?<!q)u[ỳýỷỹỵ])(?!\p{L})/iu);
  }
});
