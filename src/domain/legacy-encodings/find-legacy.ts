import { convertLegacy } from './convert-legacy.ts';
import { isSyllable } from './is-syllable.ts';
import { type LegacyName, legacyTables } from './tables.ts';

/** Enough of a text to tell what it is written in. */
const looksAt = 20_000;
const leastWords = 3;

/** Words with a letter beyond ASCII, and how many of them could be Vietnamese. */
function weigh(text: string): { words: number; share: number } {
  const words = text
    .normalize('NFC')
    .split(/[\s.,;:!?()[\]"“”'/–-]+/)
    .filter((word) => /[^\x20-\x7e]/.test(word) && /^[^\d%]+$/.test(word));
  const right = words.filter((word) => isSyllable(word)).length;
  return { words: words.length, share: words.length === 0 ? 0 : right / words.length };
}

/**
 * Which encoding of before a text is in, or null for Unicode: the one under which its words become Vietnamese, where
 * they are not as they stand.
 */
export function findLegacy(text: string): LegacyName | null {
  const sample = text.slice(0, looksAt);
  const asIs = weigh(sample);
  if (asIs.words < leastWords || asIs.share > 0.5) return null;
  const weighed = (Object.keys(legacyTables) as LegacyName[]).map((name) => ({
    name,
    ...weigh(convertLegacy(sample, name).text),
  }));
  const best = weighed.reduce((a, b) => (b.share > a.share ? b : a));
  return best.words >= leastWords && best.share >= 0.8 ? best.name : null;
}
