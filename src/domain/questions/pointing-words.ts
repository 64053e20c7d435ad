import { readPhones } from '../intake/phones.ts';
import { readPlates } from '../intake/plates.ts';

const before = '(?<![\\p{L}\\p{N}])';
const houseNumber = '\\d{1,4}[a-z]?(?:/\\d{1,4}[a-z]?)*(?![\\p{L}\\p{N}])';

/** Words after which a name or a number often tells who it is. */
const patterns: readonly RegExp[] = [
  // a street is called "Hai Bà Trưng": no title after another capital
  /(?<!\p{Lu}\p{L}*\s)(?<![\p{L}\p{N}])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]ô|[Cc]hú|[Bb]ác|[Cc]ụ|[Tt]hầy)(?:\s+\p{Lu}\p{L}*){1,4}/gu,
  new RegExp(
    `${before}(?:số nhà|nhà số|hẻm|ngõ|ngách|kiệt|phòng|căn|lô)\\s+(?:số\\s+)?${houseNumber}`,
    'giu',
  ),
  new RegExp(`${before}(?:số\\s+)?${houseNumber}(?=\\s+đường)`, 'giu'),
  new RegExp(`${before}\\d{1,3}\\s+tuổi(?!\\p{L})`, 'giu'),
];

/**
 * What in words that are to be public may point to a person: phone numbers, plates, names after a title, house numbers,
 * ages. It is told to who writes and who publishes them, and they decide; much that points to somebody is not in it.
 */
export function pointingWords(text: string): string[] {
  const told = text.normalize('NFC');
  const named = patterns.flatMap((pattern) =>
    [...told.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  const found = [...readPhones(told), ...readPlates(told), ...named].sort((a, b) => a.start - b.start);
  return [...new Set(found.map(({ start, end }) => told.slice(start, end)))];
}
