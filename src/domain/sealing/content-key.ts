import { randomBytes } from 'node:crypto';
import { keyIdOf } from './key-id.ts';

/** The key of one tip's texts, messages and file keys: 256 random bits, named by the start of their hash. */
export type ContentKey = { readonly id: Buffer; readonly bytes: Buffer };

/** A fresh content key for one tip. */
export function newContentKey(): ContentKey {
  return contentKeyFrom(randomBytes(32));
}

/** A content key from its 32 bytes, as they come out of a wrapping. */
export function contentKeyFrom(bytes: Buffer): ContentKey {
  if (bytes.length !== 32) throw new RangeError(`content key: ${bytes.length} bytes instead of 32`);
  return { id: keyIdOf('content key', bytes), bytes };
}
