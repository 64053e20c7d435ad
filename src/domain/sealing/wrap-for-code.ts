import { openBytes, sealBytes, sealedKeyId } from './aead.ts';
import { binding } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import { codeKey } from './code-keys.ts';
import { type ContentKey, contentKeyFrom } from './content-key.ts';
import type { TipCode } from './tip-code.ts';

/** The record whose key is wrapped. */
export type WrappedRecord = { readonly tenant: string; readonly record: string };

function codeBinding({ tenant, record }: WrappedRecord, contentKeyId: Uint8Array): Buffer {
  return binding(['content key for code', tenant, record, contentKeyId]);
}

/**
 * Wraps a record's content key to its sender's code (69 bytes). The key id in front is the content key's own:
 * an id derived from the code would let a thief test guesses against every tip at once.
 */
export function wrapForCode(contentKey: ContentKey, place: WrappedRecord, code: TipCode): Buffer {
  return sealBytes(codeKey(code), contentKey.id, codeBinding(place, contentKey.id), contentKey.bytes);
}

/** Opens a content key with the sender's code. Throws `CannotOpen`. */
export function unwrapForCode(wrapped: Uint8Array, place: WrappedRecord, code: TipCode): ContentKey {
  const id = sealedKeyId(wrapped);
  const contentKey = contentKeyFrom(openBytes(codeKey(code), id, codeBinding(place, id), wrapped));
  if (!contentKey.id.equals(id)) throw new CannotOpen('wrapped key');
  return contentKey;
}
