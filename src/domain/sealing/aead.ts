import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto';
import { formatVersion } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';

const keyIdLength = 8;
const nonceLength = 12;
const tagLength = 16;
const headerLength = 1 + keyIdLength + nonceLength;

/** Bytes that sealing adds: version 1, key id 8, nonce 12, tag 16. */
export const sealedOverhead = headerLength + tagLength;

/**
 * Seals bytes with AES-256-GCM as `version(1) keyId(8) nonce(12) ciphertext tag(16)`.
 * The nonce is random: at most 2^32 values under one key, which a key per tip never nears.
 * `aad` must name the place where the bytes rest; see `binding`. Node takes a key object in a quarter of the time that
 * it takes for the same key as bytes.
 */
export function sealBytes(
  key: Uint8Array,
  keyId: Uint8Array,
  aad: Uint8Array,
  plaintext: Uint8Array,
): Buffer {
  if (keyId.length !== keyIdLength)
    throw new RangeError(`key id: ${keyId.length} bytes instead of ${keyIdLength}`);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', createSecretKey(key), nonce);
  cipher.setAAD(aad);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([Buffer.of(formatVersion), keyId, nonce, ciphertext, cipher.getAuthTag()]);
}

/** Opens what `sealBytes` sealed. Throws `CannotOpen` at any changed byte, wrong key, key id or binding. */
export function openBytes(key: Uint8Array, keyId: Uint8Array, aad: Uint8Array, sealed: Uint8Array): Buffer {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < sealedOverhead || bytes[0] !== formatVersion) throw new CannotOpen('sealed bytes');
  if (!bytes.subarray(1, 1 + keyIdLength).equals(keyId)) throw new CannotOpen('sealed bytes');
  const nonce = bytes.subarray(1 + keyIdLength, headerLength);
  const decipher = createDecipheriv('aes-256-gcm', createSecretKey(key), nonce, { authTagLength: tagLength });
  decipher.setAAD(aad);
  decipher.setAuthTag(bytes.subarray(bytes.length - tagLength));
  const plaintext = decipher.update(bytes.subarray(headerLength, bytes.length - tagLength));
  try {
    decipher.final();
  } catch (cause) {
    throw new CannotOpen('sealed bytes', { cause });
  }
  return plaintext;
}

/** The key id that sealed bytes name: which version of a key to fetch. Not yet authenticated. */
export function sealedKeyId(sealed: Uint8Array): Buffer {
  if (sealed.length < sealedOverhead || sealed[0] !== formatVersion) throw new CannotOpen('sealed bytes');
  return Buffer.from(sealed.subarray(1, 1 + keyIdLength));
}
