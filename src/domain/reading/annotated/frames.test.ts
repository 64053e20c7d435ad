import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allConcepts } from '../concepts/concept.ts';
import { readFigures } from '../read-figures.ts';
import { readAnnotated } from './read-annotated.ts';
import { scoreTexts } from './score.ts';

/** Each line a text of its own: what is counted, said verb first, subject first, passive, as a list, behind a label. */
const folder = `${import.meta.dirname}/frames`;
const texts = readdirSync(folder).flatMap((file) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, at) => ({ name: `${file}:${at + 1}`, ...readAnnotated(line) })),
);

test('every concept is counted in sentences of several shapes', () => {
  const lines = Map.groupBy(
    texts.flatMap((one) => one.annotations.map(({ concept }) => ({ concept, name: one.name }))),
    ({ concept }) => concept,
  );
  const shapes = (concept: string): number => new Set(lines.get(concept)?.map(({ name }) => name)).size;
  expect(allConcepts.filter(({ concept }) => shapes(concept) < 2).map(({ concept }) => concept)).toEqual([]);
});

test('whatever the shape of the sentence, its figures are read', () => {
  const score = scoreTexts(texts.map((one) => ({ ...one, figures: readFigures(one.text) })));
  const wrong = score.wrong.join(', ');
  expect(score.found, wrong).toBeGreaterThanOrEqual(0.99);
  expect(Math.min(score.values, score.qualifiers, score.directions), wrong).toBe(1);
  expect(score.concepts, wrong).toBeGreaterThanOrEqual(0.98);
  expect(score.conceptPrecision, wrong).toBeGreaterThanOrEqual(0.96);
});
