import { expect, test } from 'vitest';
import { getIndicator } from '#domain/indicators/dictionary.ts';
import { grammar } from '../lexicon/grammar.ts';
import { nounTags, predicateTags, qualityTags } from '../lexicon/tags.ts';
import { allConcepts } from './concept.ts';
import { parseRules } from './rule.ts';
import { conceptRules } from './rules.ts';

const rules = [...parseRules(conceptRules)].map(([section, { rules }]) => [section, rules] as const);
const names = new Set(allConcepts.map(({ concept }) => concept));
const classes = new Set([...nounTags, ...predicateTags, ...qualityTags, ...Object.keys(grammar)]);

test('rules decide for concepts that exist, and the last of a section always decides', () => {
  for (const [section, lines] of rules) {
    for (const { concept, says } of lines) expect(names, says).toContain(concept);
    expect(lines.at(-1)?.tests, section).toEqual([]);
  }
});

test('rules ask for classes that the lexicon has', () => {
  const tests = rules.flatMap(([, lines]) => lines.flatMap((line) => line.tests.flatMap((one) => one.anyOf)));
  const asked = tests.filter(({ place }) => 'hnwvlsareobfu'.includes(place)).flatMap(({ names }) => names);
  expect(asked.filter((name) => name !== 'none' && !classes.has(name))).toEqual([]);
});

test('a concept names an indicator of the dictionary or none', () => {
  for (const { indicator } of allConcepts)
    if (indicator) expect(getIndicator(indicator).code).toBe(indicator);
});
