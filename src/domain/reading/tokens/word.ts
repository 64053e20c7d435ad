import { officialTones } from '#domain/text/tone-placement.ts';

/** A word, one object for all its spellings: `Hoà`, `HÒA` and `hòa`, in NFC or NFD. */
export interface Word {
  /** As the lexicon compares it: NFC, lower case, official tone placement, `y` for a lone `i`. */
  readonly key: string;
  /** Stands for it in tables of words; 0 where no table knows it. */
  readonly number: number;
}

/** A word as it is written. */
export interface Spelling {
  readonly written: string;
  readonly word: Word;
  /** Whether it begins with a capital letter. */
  readonly capital: boolean;
}

/** Both `kĩ thuật` and `kỹ thuật`, `tỉ` and `tỷ` are written: a syllable of one consonant and -i takes -y. */
const shortSyllable = /^([hklmst])([iíìỉĩị])$/;
const withY: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const longest = 40;

function keyOf(written: string): string {
  if (written.length > longest) return written;
  const plain = officialTones(written).toLowerCase();
  const short = shortSyllable.exec(plain);
  return short ? `${short[1]}${withY[short[2] ?? '']}` : plain;
}

const lastSlot = 0x3fff;
const knownAtMost = 8_000;
const known: (Spelling | undefined)[] = Array.from({ length: lastSlot + 1 });
let knownCount = 0;

function forget(): void {
  known.fill(undefined);
  knownCount = 0;
}

const numbered = new Map<string, Word>();

/** The number of a word that is to stand in a table; words keep theirs. */
export function numberOf(written: string): number {
  const key = keyOf(written);
  const before = numbered.get(key);
  if (before) return before.number;
  const word = { key, number: numbered.size + 1 };
  numbered.set(key, word);
  // what was spelled until now does not know it
  if (knownCount > 0) forget();
  return word.number;
}

/** The key is in small letters. */
const isCapital = (written: string, key: string): boolean =>
  key.charAt(0) !== written.normalize('NFC').charAt(0);

function spell(written: string): Spelling {
  const key = keyOf(written);
  return { written, word: numbered.get(key) ?? { key, number: 0 }, capital: isCapital(written, key) };
}

/** Where in the table a spelling is looked for first. */
function slotOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & lastSlot;
}

/** Whether the text has this at `from`. */
function isAt(written: string, text: string, from: number): boolean {
  for (let i = 0; i < written.length; i++)
    if (written.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/**
 * The spelling that stands from `from` to before `to`. Texts repeat their words, so spellings are remembered, and found
 * without cutting them out; a text of random words cannot make the memory grow without end.
 */
export function spellingAt(text: string, from: number, to: number): Spelling {
  let slot = slotOf(text, from, to);
  for (let one = known[slot]; one; one = known[slot]) {
    if (one.written.length === to - from && isAt(one.written, text, from)) return one;
    slot = (slot + 1) & lastSlot;
  }
  if (knownCount >= knownAtMost) {
    forget();
    slot = slotOf(text, from, to);
  }
  knownCount++;
  const spelling = spell(text.slice(from, to));
  known[slot] = spelling;
  return spelling;
}

export const wordKey = (written: string): string => spellingAt(written, 0, written.length).word.key;
