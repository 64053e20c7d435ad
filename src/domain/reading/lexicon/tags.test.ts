import { expect, test } from 'vitest';
import { nounTags, predicateTags, qualityTags } from './tags.ts';

test.each([
  ['person', nounTags],
  ['tip', nounTags],
  ['arrest', predicateTags],
  ['propagate', predicateTags],
  ['drugs', qualityTags],
  ['traffic', qualityTags],
])('%s is a class of its own kind of word, and of no other', (name, kind) => {
  const kinds = [nounTags, predicateTags, qualityTags].filter((one) => one.has(name));
  expect(kinds).toEqual([kind]);
});

test('a rule that asks for a class cannot mean two kinds of word', () => {
  const shared = [...nounTags].filter((name) => predicateTags.has(name) || qualityTags.has(name));
  expect([...shared, ...[...predicateTags].filter((name) => qualityTags.has(name))]).toEqual([]);
});
