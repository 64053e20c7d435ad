import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFigures } from '../read-figures.ts';
import { readAnnotated } from './read-annotated.ts';
import { scoreTexts } from './score.ts';

/** Written and annotated by a hand that did not know the rules; how they fared at first sight: README.md. */
const folder = `${import.meta.dirname}/blind`;
const texts = readdirSync(folder).map((file) => ({
  name: file,
  ...readAnnotated(readFileSync(`${folder}/${file}`, 'utf8')),
}));

/** What stands after their rules were learned; none may fall. */
const least = {
  5: { found: 0.985, values: 0.995, qualifiers: 0.995, directions: 0.97, concepts: 0.955, wholly: 0.945 },
  6: { found: 0.97, values: 0.99, qualifiers: 0.995, directions: 0.97, concepts: 0.935, wholly: 0.91 },
  7: { found: 0.935, values: 0.965, qualifiers: 0.965, directions: 0.93, concepts: 0.845, wholly: 0.82 },
};

test.each(Object.entries(least))('texts of the blind set %s are read as well as before', (set, shares) => {
  const those = texts.filter(({ name }) => name.startsWith(set));
  const score = scoreTexts(those.map((one) => ({ ...one, figures: readFigures(one.text) })));
  expect(score.annotated).toBeGreaterThan(300);
  for (const [name, share] of Object.entries(shares)) {
    const found = score[name as keyof typeof shares];
    expect(found, `${name}; wrong: ${score.wrong.join(', ')}`).toBeGreaterThanOrEqual(share);
  }
});
