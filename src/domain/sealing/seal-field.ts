import { openBytes, sealBytes } from './aead.ts';
import { binding } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import type { ContentKey } from './content-key.ts';
import { pad, unpad } from './padding.ts';

/** Where a sealed text rests. Moved to any other place it does not open. */
export type FieldPlace = {
  readonly tenant: string;
  /** Table without schema: `tips`, `tip_messages` … */
  readonly table: string;
  /** Id of the row. */
  readonly record: string;
  readonly field: string;
};

function fieldBinding(place: FieldPlace, keyId: Uint8Array): Buffer {
  return binding([place.tenant, place.table, place.record, place.field, keyId]);
}

/**
 * Seals one text of a tip (a structure goes in as JSON), padded to a bucket so that its length says little.
 * Lone surrogates become U+FFFD, as always in UTF-8.
 */
export function sealField(key: ContentKey, place: FieldPlace, text: string): Buffer {
  return sealBytes(key.bytes, key.id, fieldBinding(place, key.id), pad(Buffer.from(text, 'utf8')));
}

/** Opens what `sealField` sealed at this very place. Throws `CannotOpen`. */
export function openField(key: ContentKey, place: FieldPlace, sealed: Uint8Array): string {
  const content = unpad(openBytes(key.bytes, key.id, fieldBinding(place, key.id), sealed));
  if (!content) throw new CannotOpen('sealed bytes');
  return content.toString('utf8');
}
