import { officialTones } from '#domain/text/tone-placement.ts';

/** Both `kĩ thuật` and `kỹ thuật`, `tỉ` and `tỷ` are written: a syllable of one consonant and -i takes -y. */
const shortSyllable = /^([hklmst])([iíìỉĩị])$/;
const withY: Readonly<Record<string, string>> = { i: 'y', í: 'ý', ì: 'ỳ', ỉ: 'ỷ', ĩ: 'ỹ', ị: 'ỵ' };

const known = new Map<string, string>();
const knownAtMost = 20_000;

function keyOf(word: string): string {
  const plain = officialTones(word).toLowerCase();
  const short = shortSyllable.exec(plain);
  return short ? `${short[1]}${withY[short[2] ?? '']}` : plain;
}

/**
 * A word as the lexicon compares it: NFC, lower case, official tone placement, `y` for a lone `i`. Texts repeat their
 * words, so keys are remembered; a text of random words cannot make the memory grow without end.
 */
export function wordKey(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size >= knownAtMost) known.clear();
  const plain = word.length > 40 ? word : keyOf(word);
  // one string for all spellings: whoever looks it up again finds the same one at once
  const key = known.get(plain) ?? plain;
  known.set(word, key);
  return key;
}
