/**
 * Typed text as the product keeps it: NFC (a phone may send "ế" as three characters), line ends as `\n`, no control
 * characters (PostgreSQL refuses NUL) and no marks that reverse the reading direction, which could disguise a text.
 * Emoji and the joiners of Khmer stay.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .normalize('NFC')
    .replace(/(?![\n\t])\p{Cc}|[\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .trim();
}

/** Length as a person counts it, near enough: code points, not UTF-16 units. */
export function countCharacters(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
