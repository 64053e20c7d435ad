import { officialTones } from '#domain/text/tone-placement.ts';

/** Both `kĩ thuật` and `kỹ thuật`, `tỉ` and `tỷ` are written: a syllable of one consonant and -i takes -y. */
const shortSyllable = /^([hklmst])([iíìỉĩị])$/;
const withY: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

/** A word as it is written. */
export interface Spelling {
  /** As the lexicon compares it: NFC, lower case, official tone placement, `y` for a lone `i`. */
  readonly key: string;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

const known = new Map<string, Spelling>();
const knownAtMost = 20_000;

function keyOf(word: string): string {
  const plain = officialTones(word).toLowerCase();
  const short = shortSyllable.exec(plain);
  return short ? `${short[1]}${withY[short[2] ?? '']}` : plain;
}

/** The key is in small letters. */
const isCapital = (word: string, key: string): boolean => key.charAt(0) !== word.normalize('NFC').charAt(0);

/**
 * Texts repeat their words, so spellings are remembered; a text of random words cannot make the memory grow without
 * end.
 */
export function spellingOf(word: string): Spelling {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= knownAtMost) known.clear();
  const plain = word.length > 40 ? word : keyOf(word);
  // one string for all spellings: whoever looks it up again finds the same one at once
  const key = known.get(plain)?.key ?? plain;
  const spelling = { key, capital: isCapital(word, key) };
  known.set(word, spelling);
  return spelling;
}

export const wordKey = (word: string): string => spellingOf(word).key;
