import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';
import { readAnnotated } from './read-annotated.ts';
import { scoreTexts } from './score.ts';

/** Written and annotated by hands that did not know the rules; how they fared at first sight: README.md. */
const folder = `${import.meta.dirname}/blind`;
const texts = readdirSync(folder).map((file) => ({
  name: file,
  ...readAnnotated(readFileSync(`${folder}/${file}`, 'utf8')),
}));

/** What stands after their rules were learned; none may fall, and concepts are precise. */
const least = {
  5: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.96, wholly: 0.95 },
  6: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.955, wholly: 0.955 },
  7: { found: 0.98, values: 0.995, qualifiers: 0.995, directions: 0.93, concepts: 0.925, wholly: 0.915 },
  8: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.975, wholly: 0.975 },
  9: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.97, wholly: 0.965 },
  10: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.94, concepts: 0.97, wholly: 0.965 },
  11: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.915, wholly: 0.915 },
  12: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.965, wholly: 0.96 },
  14: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.975, wholly: 0.975 },
  15: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.965, wholly: 0.965 },
  18: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.96, wholly: 0.96 },
  20: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.96, wholly: 0.96 },
  22: { found: 0.98, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.95, wholly: 0.945 },
  24: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.965, wholly: 0.965 },
  25: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.935, wholly: 0.93 },
  26: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.925, wholly: 0.92 },
  27: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.92, wholly: 0.92 },
  28: { found: 0.99, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.945, wholly: 0.945 },
  29: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.93, wholly: 0.92 },
};

test.each(Object.entries(least))('texts of the blind set %s are read as well as before', (set, shares) => {
  const those = texts.filter(({ name }) => name.startsWith(set));
  const score = scoreTexts(those.map((one) => ({ ...one, figures: readFigures(one.text) })));
  expect(score.annotated).toBeGreaterThan(300);
  expect(score.conceptPrecision).toBeGreaterThanOrEqual(0.9);
  for (const [name, share] of Object.entries(shares)) {
    const found = score[name as keyof typeof shares];
    expect(found, `${name}; wrong: ${score.wrong.join(', ')}`).toBeGreaterThanOrEqual(share);
  }
});
