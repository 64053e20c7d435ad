/** The 1,024 words of `db/reference/words.txt`, in the order of their values. */
export type WordList = { readonly words: readonly string[]; readonly values: ReadonlyMap<string, number> };

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
