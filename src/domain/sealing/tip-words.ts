import { codeBytes, codeFromBytes, type TipCode } from './tip-code.ts';

/** The 1,024 words of `db/reference/words.txt`, in the order of their values. */
export type WordList = { readonly words: readonly string[]; readonly values: ReadonlyMap<string, number> };

/** Words of a code: 8 × 10 bits. */
export const codeWords = 8;

/** `found`: how many words (eight are right), or each word that the list does not have, as typed. */
export type ParsedWords =
  | { ok: true; code: TipCode }
  | { ok: false; wrong: 'length'; found: number }
  | { ok: false; wrong: 'word'; found: readonly string[] };

/** A word as anyone can type it: lower case, no tone, no diacritic, đ→d. */
export function plainWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
}

/** Reads the list: one word a line, `#` starts a comment. Throws if it is not 1,024 words that stay distinct when plain. */
export function readWordList(text: string): WordList {
  const words = text
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim().normalize('NFC'))
    .filter((word) => word !== '');
  const values = new Map(words.map((word, value) => [plainWord(word), value]));
  if (words.length !== 1024 || values.size !== 1024) {
    throw new Error(`word list: ${words.length} words, ${values.size} distinct when plain, instead of 1024`);
  }
  return { words, values };
}

/** A code as eight words to be dictated or remembered: the same secret. */
export function codeToWords(list: WordList, code: TipCode): string[] {
  let bits = BigInt(`0x${codeBytes(code).toString('hex')}`);
  const words: string[] = [];
  for (let i = 0; i < codeWords; i++) {
    words.unshift(list.words[Number(bits & 1023n)] ?? '');
    bits >>= 10n;
  }
  return words;
}

/** Reads eight words, with or without diacritics, any case, separated by anything that is no letter. */
export function parseWords(list: WordList, typed: string): ParsedWords {
  const words =
    typed
      .slice(0, 2000)
      .normalize('NFC')
      .match(/[\p{L}\p{M}]+/gu) ?? [];
  const found = words.map((word) => list.values.get(plainWord(word)));
  const unknown = words.filter((_, at) => found[at] === undefined);
  if (unknown.length > 0) return { ok: false, wrong: 'word', found: unknown };
  if (words.length !== codeWords) return { ok: false, wrong: 'length', found: words.length };
  const bits = found.reduce<bigint>((sum, value) => (sum << 10n) | BigInt(value ?? 0), 0n);
  return { ok: true, code: codeFromBytes(Buffer.from(bits.toString(16).padStart(20, '0'), 'hex')) };
}
