import { codeLength, parseCode, type TipCode } from '#domain/sealing/tip-code.ts';
import { parseWords, type WordList } from '#domain/sealing/tip-words.ts';
import type { FieldError } from './field-error.ts';

/** A typed code or its eight words, or what to tell the sender about the slip. */
export function readCode(typed: string, words?: WordList): { code: TipCode } | { error: FieldError } {
  if (typed === '') return { error: { key: 'codeRequired' } };
  const asCode = parseCode(typed);
  if (asCode.ok) return { code: asCode.code };
  const asWords = words ? parseWords(words, typed) : undefined;
  if (asWords?.ok) return { code: asWords.code };
  const looksLikeWords = !/\d/.test(typed) && typed.trim().split(/[\s,.-]+/).length > 5;
  if (asWords && looksLikeWords) return { error: { key: 'codeWords' } };
  switch (asCode.wrong) {
    case 'length':
      return { error: { key: 'codeLength', values: { expected: codeLength + 1, count: asCode.found } } };
    case 'character':
      return { error: { key: 'codeCharacter', values: { character: asCode.found[0] ?? '' } } };
    case 'check':
      return { error: { key: 'codeCheck' } };
  }
}
