import { fileLimits } from '#domain/files/file-limits.ts';
import { isPlainText } from '#domain/files/sniff-file.ts';
import type { CleanedFile } from './cleaned-file.ts';
import { Refused } from './refused.ts';

/** Plain text has nothing hidden in it: it must be text to its last byte, and is kept as UTF-8 without a mark. */
export function cleanText(bytes: Buffer): CleanedFile {
  if (bytes.length > fileLimits.textSize) throw new Refused('large');
  const mark = bytes.subarray(0, 2).toString('hex');
  const encoding = mark === 'fffe' ? 'utf-16le' : mark === 'feff' ? 'utf-16be' : 'utf-8';
  const text = decoded(bytes, encoding).normalize('NFC');
  if (text.trim() === '') throw new Refused('empty');
  if (!isPlainText(text)) throw new Refused('kind');
  return { kind: 'text', bytes: Buffer.from(text, 'utf8') };
}

function decoded(bytes: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Refused('kind', { cause });
  }
}
