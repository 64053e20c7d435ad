import { searchKey } from '../text/search-key.ts';
import { officialTones } from '../text/tone-placement.ts';
import { hashText } from './hash-text.ts';

/** A word as it was written: where it stands, how it is found, and how its diacritics are told apart. */
export interface FoldedWord {
  /** As `searchKey` makes it: no diacritics, small letters. Never empty, never with a blank. */
  readonly folded: string;
  /** 0 for a word without diacritics, else 1–255: spellings with equal letters that differ nearly always differ here. */
  readonly mark: number;
  /** Where the word begins and ends in the NFC text. */
  readonly from: number;
  readonly to: number;
}

/** A word with the apostrophes inside it: `M'gar` is one word, as in `searchKey`. */
const word = /[\p{L}\p{N}\p{M}]+(?:['’ʼ]+[\p{L}\p{N}\p{M}]+)*/gu;

function markOf(spelling: string): number {
  const hash = hashText(spelling);
  return ((((hash >>> 16) ^ hash) & 0xffff) % 255) + 1;
}

interface Fold {
  readonly folded: string;
  readonly mark: number;
}

function fold(written: string): Fold {
  const folded = searchKey(written);
  const spelling = officialTones(written.toLowerCase());
  return { folded, mark: spelling === folded ? 0 : markOf(spelling) };
}

/** Vietnamese has some 6,500 syllables: almost every word was folded before. */
const kept = 20_000;

/**
 * Folds texts word by word and remembers the syllables that it met: four times as fast as `searchKey` over the whole
 * text. The words joined by blanks are the text's search key.
 */
export function wordFolder(): (text: string) => FoldedWord[] {
  const known = new Map<string, Fold>();
  return (text) => {
    const words: FoldedWord[] = [];
    for (const match of text.normalize('NFC').matchAll(word)) {
      const [written] = match;
      let found = known.get(written);
      if (!found) {
        found = fold(written);
        if (known.size >= kept) known.clear();
        known.set(written, found);
      }
      if (found.folded === '') continue;
      words.push({ ...found, from: match.index, to: match.index + written.length });
    }
    return words;
  };
}
