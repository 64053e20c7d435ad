import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRounded } from '#domain/numbers/read-rounded.ts';
import { boundsOf } from '#domain/numbers/rounding.ts';
import { reportWords } from '#locales/vi/report.ts';
import { plainText } from './locked-figure.ts';
import { proseNumbers } from './prose-numbers.ts';
import { books, sentences } from './sentence.fixture.ts';
import { renderSentence } from './sentence.ts';
import { parseTemplate } from './slots.ts';

test('whatever is known, missing or zero, every sentence is a whole one', () => {
  fc.assert(
    fc.property(books, fc.constantFrom(...proseNumbers), (book, numbers) => {
      for (const clauses of sentences) {
        const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers });
        if (!inlines.length) continue;
        const text = plainText(inlines);
        expect(text).toMatch(/^[\p{Lu}\d]/u);
        expect(text).toMatch(/[^\s.,;:]\.$/u);
        expect(text).not.toMatch(/ {2}|[,;:] ?[,;.]|\s[,;.]|[{}]|undefined|NaN|null/);
        expect(text).not.toMatch(/^(?:Trong đó|Qua đó|Với|Gồm|Đúng hạn|Quá hạn)/);
        expect(text).not.toMatch(/(?:^|[^\d.,/])[1-9](?![\d.,/%])/);
      }
    }),
    { numRuns: 150 },
  );
});

test('every percentage stands with both its numbers', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const text = plainText(renderSentence(clauses, book, reportWords).inlines);
        for (const clause of text.split(/; |\.$/)) {
          if (clause.includes('%')) expect(clause).toMatch(/[\d.,]+\/[\d.,]+/);
        }
      }
    }),
  );
});

test('a sentence uses a figure or reports it missing, never neither', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const { inlines, missing } = renderSentence(clauses, book, reportWords);
        const used = new Set(
          inlines.flatMap((one) => ('figure' in one ? [one.figure.tag.split(/[|/]/)[0]] : [])),
        );
        for (const { text } of clauses) {
          for (const slot of parseTemplate(text)) {
            if (typeof slot === 'string' || book.get(slot.code)?.value !== null) continue;
            const nothingToCount = book.get(slot.code)?.parts?.denominator === '0';
            expect([slot.code, used.has(slot.code)]).toEqual([slot.code, false]);
            expect([slot.code, missing.includes(slot.code)]).toEqual([slot.code, !nothingToCount]);
          }
        }
      }
    }),
  );
});

test('a rounded sentence says what is true of every exact number behind it', () => {
  fc.assert(
    fc.property(books, (book) => {
      for (const clauses of sentences) {
        const { inlines } = renderSentence(clauses, book, { ...reportWords, numbers: 'rounded' });
        for (const one of inlines) {
          if (!('figure' in one) || !/^(gần|hơn) /i.test(one.figure.text)) continue;
          const { rounding, value } = readRounded(one.figure.text);
          const { low, high } = boundsOf(rounding, value);
          const exact = Number(one.figure.value);
          expect(low !== null && high !== null && low < exact && exact < high).toBe(true);
        }
      }
    }),
  );
});
