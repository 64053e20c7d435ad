import { isSyllable } from '#domain/legacy-encodings/is-syllable.ts';

const byteOrderMarks: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** How much of what is not ASCII in a text could be Vietnamese. */
function shareOfVietnamese(text: string): number {
  const words = text
    .slice(0, 20_000)
    .split(/[\s\p{P}\d]+/u)
    .filter((word) => /[^\x20-\x7e]/.test(word));
  return words.filter((word) => isSyllable(word)).length / Math.max(words.length, 1);
}

/**
 * Bytes of a plain text: UTF-8, UTF-16 with its mark, Windows-1258, or else each byte as its character of Windows-1252,
 * which is how encodings of before Unicode are recognised.
 */
export function decodeText(bytes: Uint8Array, said?: string): string {
  const marked = byteOrderMarks.find(([mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
    const isVietnamese = said === 'windows-1258' || shareOfVietnamese(vietnamese) > 0.8;
    return isVietnamese ? vietnamese : new TextDecoder('windows-1252').decode(bytes);
  }
}
