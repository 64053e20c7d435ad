import { expect, test } from 'vitest';
import { indicators, visibleIndicators } from '#domain/indicators/dictionary.ts';
import { reportOutline } from './outline.ts';
import { context, sentences } from './sentence.fixture.ts';
import type { Clause } from './sentence.ts';
import { parseTemplate } from './slots.ts';

const templatesOf = (clauses: Clause[]): string[] =>
  clauses.flatMap(({ text, zero, first }) => [text, zero, first].filter((one) => one !== undefined));

test('the wordings of one clause speak of the same figures', () => {
  for (const clauses of sentences) {
    for (const { text, first, zero } of clauses) {
      const codes = (template: string): string[] =>
        parseTemplate(template).flatMap((piece) => (typeof piece === 'string' ? [] : [piece.code]));
      if (first) expect(codes(first)).toEqual(codes(text));
      if (zero) expect(codes(zero).every((code) => codes(text).includes(code))).toBe(true);
      expect(codes(text).length).toBeGreaterThan(0);
    }
  }
});

test('the outline speaks of every printed indicator but the change it prints anyway', () => {
  const spoken = new Set(
    sentences.flatMap((clauses) =>
      templatesOf(clauses).flatMap((template) =>
        parseTemplate(template).flatMap((piece) =>
          typeof piece === 'string' ? [] : [piece.code, piece.divisor],
        ),
      ),
    ),
  );
  const tables = reportOutline.sections.flatMap((section) =>
    section.content.flatMap((content) => ('table' in content ? content.table.indicators : [])),
  );
  const said = new Set([...spoken, ...tables]);
  expect(visibleIndicators.map((one) => one.code).filter((code) => !said.has(code))).toEqual(['C10']);
  const known = new Set([...indicators.map((one) => one.code), ...context, undefined]);
  expect([...said].filter((code) => !known.has(code))).toEqual([]);
});
