import type { AreaPrivateKey, AreaPublicKey } from './area-key.ts';
import { binding, formatVersion } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import { type ContentKey, contentKeyFrom } from './content-key.ts';
import { hpkeOpen, hpkeSeal } from './hpke.ts';

const headerLength = 1 + 8;

/** Bytes of a content key wrapped to an area: version 1, area key id 8, HPKE enc 32, key 32, tag 16. */
export const wrappedForAreaLength = headerLength + 32 + 32 + 16;

/** The key schedule is bound to the area and key version, the ciphertext to the record. */
function bindings(record: string, area: AreaPublicKey): { info: Buffer; aad: Buffer } {
  return {
    info: binding(['content key for area', area.tenant, area.area, area.version, area.id]),
    aad: binding(['content key for area', area.tenant, record, area.area, area.version]),
  };
}

/**
 * Wraps a record's content key to an area's public key: `version(1) areaKeyId(8) enc(32) ciphertext(32) tag(16)`.
 * Whoever wraps cannot open it again. The tenant is the area key's.
 */
export function wrapForArea(contentKey: ContentKey, record: string, area: AreaPublicKey): Buffer {
  const sealed = hpkeSeal(area, contentKey.bytes, bindings(record, area));
  return Buffer.concat([Buffer.of(formatVersion), area.id, sealed]);
}

/** The eight-byte id of the area key that a wrapping names: which version to fetch. Not yet authenticated. */
function wrappedAreaKeyId(wrapped: Uint8Array): Buffer {
  if (wrapped.length !== wrappedForAreaLength || wrapped[0] !== formatVersion)
    throw new CannotOpen('wrapped key');
  return Buffer.from(wrapped.subarray(1, headerLength));
}

/** Opens a content key wrapped to this area for this record. Throws `CannotOpen`. */
export function unwrapForArea(wrapped: Uint8Array, record: string, area: AreaPrivateKey): ContentKey {
  if (!wrappedAreaKeyId(wrapped).equals(area.id)) throw new CannotOpen('wrapped key');
  return contentKeyFrom(hpkeOpen(area, wrapped.subarray(headerLength), bindings(record, area)));
}

/** Transfer, or rotation of the area's key: the same content key for another area or version; no text is touched. */
export function rewrapContentKey(
  wrapped: Uint8Array,
  record: string,
  keys: { from: AreaPrivateKey; to: AreaPublicKey },
): Buffer {
  return wrapForArea(unwrapForArea(wrapped, record, keys.from), record, keys.to);
}
