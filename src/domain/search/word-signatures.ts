import { hashText } from './hash-text.ts';

/**
 * For every row two bits of 512 for each of its words, kept column by column: the rows that may hold a word are the
 * AND of its two columns, 32 rows at a time. What a column lets through by chance is sorted out on the text itself.
 */
export interface WordSignatures {
  readonly columns: Uint32Array[];
}

const columnCount = 512;

const columnsOf = (word: string): [number, number] => {
  const hash = hashText(word);
  return [hash % columnCount, Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 23];
};

/** Scripts without blanks between words are found by their letters. */
const partsOf = (word: string): readonly string[] => (/^[\0-\x7f]*$/.test(word) ? [word] : [...word]);

export const newSignatures = (): WordSignatures => ({
  columns: Array.from({ length: columnCount }, () => new Uint32Array(0)),
});

/** Makes room for this many rows. */
export function reserveSignatures({ columns }: WordSignatures, rows: number): void {
  const length = Math.ceil(rows / 32);
  for (const [at, column] of columns.entries()) {
    if (column.length >= length) continue;
    const larger = new Uint32Array(length);
    larger.set(column);
    columns[at] = larger;
  }
}

const setBit = (column: Uint32Array | undefined, row: number): void => {
  if (column) column[row >>> 5] = (column[row >>> 5] ?? 0) | (1 << (row & 31));
};

export function signWords({ columns }: WordSignatures, row: number, words: Iterable<string>): void {
  for (const word of words) {
    for (const part of partsOf(word)) for (const at of columnsOf(part)) setBit(columns[at], row);
  }
}

/** The columns whose AND holds every row in which all of these words stand. */
export function columnsFor({ columns }: WordSignatures, words: readonly string[]): Uint32Array[] {
  const chosen = new Set(words.flatMap(partsOf).flatMap(columnsOf));
  return [...chosen].flatMap((at) => columns[at] ?? []);
}
