import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { getConcept } from '../concepts/concept.ts';
import { readFigures } from '../read-figures.ts';
import { readAnnotated } from './read-annotated.ts';
import { scoreTexts } from './score.ts';

const texts = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => ({ name: file, ...readAnnotated(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) }));

test('annotations stand where they say and name concepts', () => {
  for (const { text, annotations } of texts) {
    const points = [...text];
    for (const one of annotations) {
      expect(points.slice(one.start, one.end).join('')).toBe(one.text);
      expect(getConcept(one.concept).concept).toBe(one.concept);
    }
  }
});

test('figures of our annotated reports are read', () => {
  const score = scoreTexts(texts.map((one) => ({ ...one, figures: readFigures(one.text) })));
  expect(score.annotated).toBeGreaterThan(400);
  const least = {
    found: 0.985,
    values: 0.995,
    qualifiers: 0.995,
    directions: 0.97,
    concepts: 0.95,
    wholly: 0.95,
  };
  for (const [name, share] of Object.entries(least)) {
    expect(
      score[name as keyof typeof least],
      `${name}; wrong: ${score.wrong.join(', ')}`,
    ).toBeGreaterThanOrEqual(share);
  }
  expect(score.conceptPrecision).toBeGreaterThanOrEqual(0.95);
});

test.each(texts)('$name is read alike in NFD, with offsets of its own', ({ text }) => {
  const decomposed = text.normalize('NFD');
  const read = readFigures(decomposed);
  const points = [...decomposed];
  expect(read.map((one) => [one.text.normalize('NFC'), one.value, one.concept])).toEqual(
    readFigures(text).map((one) => [one.text, one.value, one.concept]),
  );
  for (const one of read) expect(points.slice(one.start, one.end).join('')).toBe(one.text);
});
