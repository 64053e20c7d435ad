import { codeBytes, codeFromBytes, type TipCode } from './tip-code.ts';
import { plainWord, type WordList } from './word-list.ts';

export { plainWord, readWordList, type WordList } from './word-list.ts';

/** Words of a code: 8 × 10 bits. */
const codeWords = 8;

/** `found`: how many words (eight are right), or each word that the list does not have, as typed. */
export type ParsedWords =
  | { ok: true; code: TipCode }
  | { ok: false; wrong: 'length'; found: number }
  | { ok: false; wrong: 'word'; found: readonly string[] };

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
