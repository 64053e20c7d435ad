import { Failure } from '#platform/failure.ts';

const longest = 200;

/** A name as stored: NFC, one blank between words. @throws Failure invalid on `name` */
export function cleanName(name: string): string {
  const clean = name.normalize('NFC').replace(/\s+/g, ' ').trim();
  if (!/\p{L}|\p{N}/u.test(clean)) throw new Failure('invalid', { name: 'recordNameRequired' });
  if ([...clean].length > longest) throw new Failure('invalid', { name: 'recordNameLong' });
  return clean;
}
