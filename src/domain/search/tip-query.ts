import { parseCode, type TipCode } from '../sealing/tip-code.ts';
import { type FoldedWord, wordFolder } from './fold-words.ts';
import { knownNumbers } from './known-numbers.ts';

/** Words that must stand beside each other in this order. */
export interface SearchTerm {
  readonly words: readonly string[];
  /** Marks of the words; 0 fits any spelling. */
  readonly marks: readonly number[];
}

export type TipQuery =
  /** The sender's reference code, found by its keyed hash. */
  | { readonly by: 'code'; readonly code: TipCode }
  | { readonly by: 'wrong_code' }
  /** The last six digits of the id, by which officers name a tip. */
  | { readonly by: 'number'; readonly number: string }
  /** Every term must be in the tip. */
  | { readonly by: 'words'; readonly terms: readonly SearchTerm[] }
  | { readonly by: 'nothing' };

/** More words than these add nothing but time. */
const mostTerms = 12;

const looksLikeCode = /^[0-9a-z]{4}([\s-]+[0-9a-z]{4}){3}[\s-]+\S$/i;

/**
 * What an officer typed into the search: a reference code, a short tip number (`#A1B2C3`, `tin A1B2C3`), else words.
 * Quotation marks hold a phrase together; a plate or phone in any writing is one word.
 */
export function parseTipQuery(typed: string): TipQuery {
  const text = typed.normalize('NFC').trim();
  const code = parseCode(text);
  if (code.ok && /\d|-/.test(text)) return { by: 'code', code: code.code };
  if (looksLikeCode.test(text)) return { by: 'wrong_code' };
  const number = /^(?:tin\s+|#)([0-9a-f]{6})$/i.exec(text)?.[1];
  if (number) return { by: 'number', number };
  const terms = termsOf(text).slice(0, mostTerms);
  return terms.length === 0 ? { by: 'nothing' } : { by: 'words', terms };
}

const phrases = /["“”„]([^"“”„]*)["“”„]?/g;

function termsOf(text: string): SearchTerm[] {
  const fold = wordFolder();
  const numbers = plainNumbers(text);
  const spared = numbers.reduce(
    (rest, { from, to }) => rest.slice(0, from) + ' '.repeat(to - from) + rest.slice(to),
    text,
  );
  const terms: SearchTerm[] = numbers.map(({ token }) => ({ words: [token], marks: [0] }));
  const loose = spared.replace(phrases, (_, phrase: string) => {
    const words = fold(phrase);
    if (words.length > 0) terms.push(termOf(words));
    return ' ';
  });
  for (const one of fold(loose)) terms.push(termOf([one]));
  return terms;
}

const termOf = (words: readonly FoldedWord[]): SearchTerm => ({
  words: words.map(({ folded }) => folded),
  marks: words.map(({ mark }) => mark),
});

/** Known numbers without those inside another: the digits of a plate are not asked for a second time. */
function plainNumbers(text: string) {
  const found = knownNumbers(text);
  return found.filter(
    (one) =>
      !found.some(
        (other) =>
          other !== one &&
          other.from <= one.from &&
          other.to >= one.to &&
          (other.to - other.from > one.to - one.from || found.indexOf(other) < found.indexOf(one)),
      ),
  );
}
