import { type AreaIndex, idOfRow, markAt, textOf } from './area-index.ts';
import { fieldEnd, wordStart } from './indexed-text.ts';
import { isLooseSettledAt, isSettledAt, keepHit, type NewestHits } from './newest-hits.ts';
import type { SearchTerm } from './tip-query.ts';
import { columnsFor } from './word-signatures.ts';

interface Needle {
  readonly bytes: Buffer;
  readonly marks: readonly number[];
  /** Whether any word of it was typed with diacritics. */
  readonly isMarked: boolean;
}

/** Scripts without blanks between words are found inside a word. */
const hasBlanks = (words: readonly string[]): boolean => words.every((word) => /^[\0-\x7f]*$/.test(word));

const needleOf = ({ words, marks }: SearchTerm): Needle => ({
  bytes: Buffer.from(hasBlanks(words) ? ` ${words.join(' ')} ` : words.join(' '), 'utf8'),
  marks,
  isMarked: marks.some((mark) => mark !== 0),
});

/** How many words begin before a byte. */
function wordsBefore(text: Buffer, end: number): number {
  let words = 0;
  for (let at = 0; at < end; at += 1) {
    const byte = text[at];
    if (byte === wordStart) words += 1;
    else if (byte === fieldEnd) words -= 1;
  }
  return words;
}

/** Whether the needle stands anywhere in the row with the diacritics that were typed. */
function isExact(index: AreaIndex, row: number, text: Buffer, { bytes, marks }: Needle): boolean {
  for (let at = text.indexOf(bytes); at >= 0; at = text.indexOf(bytes, at + 1)) {
    const first = wordsBefore(text, at);
    if (marks.every((mark, n) => mark === 0 || markAt(index, row, first + n) === mark)) return true;
  }
  return false;
}

/**
 * Adds the tips of an area in which every term stands to the newest ones found so far. Goes from the newest row back
 * and stops where nothing older can come onto the page.
 */
export function scanArea(
  index: AreaIndex,
  area: string,
  terms: readonly SearchTerm[],
  found: NewestHits,
): void {
  const needles = terms.map(needleOf);
  const isMarked = needles.some((needle) => needle.isMarked);
  const columns = [
    index.alive,
    ...columnsFor(
      index.signatures,
      terms.flatMap(({ words }) => words),
    ),
  ];
  for (let block = (index.rows - 1) >> 5; block >= 0; block -= 1) {
    const last = Math.min(index.rows - 1, block * 32 + 31);
    if (isSettledAt(found, index.newestUpTo[last] ?? 0)) return;
    let candidates = -1;
    for (const column of columns) candidates &= column[block] ?? 0;
    while (candidates !== 0) {
      const bit = 31 - Math.clz32(candidates);
      candidates &= ~(1 << bit);
      look(block * 32 + bit);
    }
  }

  function look(row: number): void {
    const receivedAt = index.receivedAt[row] ?? 0;
    if (isSettledAt(found, receivedAt)) return;
    const text = textOf(index, row);
    if (!needles.every(({ bytes }) => text.includes(bytes))) return;
    // without diacritics in the question there is one tier, and every hit is of it
    const exact =
      !isMarked || needles.every((needle) => !needle.isMarked || isExact(index, row, text, needle));
    if (!exact && isLooseSettledAt(found, receivedAt)) return;
    keepHit(found, { area, exact, receivedAt, id: idOfRow(index, row) });
  }
}
