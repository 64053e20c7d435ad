/** What a character is to the tokeniser. Letters include combining marks: a text may be in NFD. */
export const characterClass = { mark: 0, letter: 1, digit: 2, blank: 3, newline: 4 } as const;

const size = 0x2000;

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  if (/[\n\r\u0085\u2028\u2029]/.test(character)) return characterClass.newline;
  if (/[\s\u00ad\u200b-\u200f]/.test(character)) return characterClass.blank;
  if (/[0-9]/.test(character)) return characterClass.digit;
  return /[\p{L}\p{M}]/u.test(character) ? characterClass.letter : characterClass.mark;
}

/** Every Vietnamese letter is below U+2000; asking a table there is several times faster than a pattern. */
const table = Uint8Array.from({ length: size }, (_, unit) => classify(unit));

/** Class of the UTF-16 unit at `at`; of nothing, past the end, a mark. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit < size) return table[unit] ?? characterClass.mark;
  return Number.isNaN(unit) ? characterClass.mark : classify(unit);
}
