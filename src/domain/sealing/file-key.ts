import { hkdfSync, randomBytes } from 'node:crypto';
import { openBytes, sealBytes } from './aead.ts';
import { binding } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import type { ContentKey } from './content-key.ts';
import { hmacSha256 } from './hmac.ts';
import { keyIdOf } from './key-id.ts';

/** The key of one file's bytes: 256 random bits, used for nothing else. */
export type FileKey = { readonly id: Buffer; readonly bytes: Buffer };

/** A file key from its 32 bytes. */
function fileKeyFrom(bytes: Buffer): FileKey {
  if (bytes.length !== 32) throw new RangeError(`file key: ${bytes.length} bytes instead of 32`);
  return { id: keyIdOf('file key', bytes), bytes };
}

export const newFileKey = (): FileKey => fileKeyFrom(randomBytes(32));

/** Where a wrapped file key rests: a file of a record (a tip), or of a form that is not sent yet. */
export type FileKeyPlace = { readonly tenant: string; readonly record: string; readonly file: string };

const placeBinding = ({ tenant, record, file }: FileKeyPlace, keyId: Uint8Array): Buffer =>
  binding(['file key', tenant, record, file, keyId]);

/** Wraps a file's key to the key of its record (69 bytes). Moved to another record or file it does not open. */
export function wrapFileKey(wrapping: ContentKey, place: FileKeyPlace, key: FileKey): Buffer {
  return sealBytes(wrapping.bytes, wrapping.id, placeBinding(place, wrapping.id), key.bytes);
}

/** Opens what `wrapFileKey` wrapped at this very place. Throws `CannotOpen`. */
export function unwrapFileKey(wrapping: ContentKey, place: FileKeyPlace, wrapped: Uint8Array): FileKey {
  const bytes = openBytes(wrapping.bytes, wrapping.id, placeBinding(place, wrapping.id), wrapped);
  if (bytes.length !== 32) throw new CannotOpen('file key');
  return fileKeyFrom(bytes);
}

/**
 * The key that stands in for a tip's while its form is not sent: from the form's nonce, which has 128 random bits and
 * rests only in the sender's page. It is named by a random id, because an id derived from it would test guesses.
 */
export function formKey(nonce: string, id: Uint8Array): ContentKey {
  const bytes = hkdfSync('sha256', nonce, '', binding(['form key']), 32);
  return { id: Buffer.from(id), bytes: Buffer.from(bytes) };
}

/** What the database keeps of a nonce to find the files of its form again: HMAC-SHA-256 under the lookup key. */
export function formLookupHash(lookupKey: Uint8Array, nonce: string): Buffer {
  return hmacSha256(lookupKey, binding(['form lookup', nonce]));
}

/**
 * What the log says of a file: SHA-256 of its sealed bytes under a salt that only the file's key gives. Without the key
 * it says nothing, with it the file can be shown to be the one that was received.
 */
export function fileCommitment(key: FileKey, sealedHash: Uint8Array): Buffer {
  return hmacSha256(key.bytes, binding(['file commitment', sealedHash]));
}
