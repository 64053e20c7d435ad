import { type LegacyName, legacyTables } from './tables.ts';

/** A converted text. `places[i]` is where the code point `i` of the old text begins in the new one; one more at the end. */
export interface Converted {
  readonly text: string;
  readonly places: Uint32Array;
}

const readers = Object.fromEntries(
  Object.entries(legacyTables).map(([name, pairs]) => [
    name,
    new Map(pairs.map(([letter, written]) => [written, letter])),
  ]),
) as Record<LegacyName, Map<string, string>>;

/** Unicode (NFC) of a text whose characters stand for the bytes of an encoding of before. */
export function convertLegacy(text: string, name: LegacyName): Converted {
  const letters = readers[name];
  const points = Array.from(text);
  const places = new Uint32Array(points.length + 1);
  const out: string[] = [];
  for (let at = 0; at < points.length; ) {
    const pair = `${points[at]}${points[at + 1] ?? ''}`;
    const found = letters.has(pair) ? 2 : 1;
    const written = found === 2 ? pair : (points[at] ?? '');
    for (let i = 0; i < found; i++) places[at + i] = out.length;
    out.push(letters.get(written) ?? written);
    at += found;
  }
  places[points.length] = out.length;
  return { text: out.join(''), places };
}

/** Writes NFC text in an encoding of before, for tests and for whoever must. Letters that it has not stay. */
export function writeLegacy(text: string, name: LegacyName): string {
  const written = new Map(legacyTables[name]);
  return Array.from(text, (letter) => written.get(letter) ?? letter).join('');
}
