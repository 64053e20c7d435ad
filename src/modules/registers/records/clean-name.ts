const longest = 200;

/** A name as stored: NFC, one blank between words; or the key of the sentence that says what is wrong with it. */
export function cleanName(name: string): { name: string } | { fault: string } {
  const clean = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/\p{L}|\p{N}/u.test(clean)) return { fault: 'recordNameRequired' };
  return [...clean].length > longest ? { fault: 'recordNameLong' } : { name: clean };
}
