/**
 * HPKE (RFC 9180): base mode, single message, DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-GCM,
 * on the synchronous functions of node:crypto. Section numbers are those of the RFC.
 */
import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto';
import { CannotOpen } from './cannot-open.ts';
import { hmacSha256 } from './hmac.ts';
import { newX25519, x25519, x25519PublicBytes, x25519PublicKey } from './x25519.ts';

/** AEAD of the suite. The product uses AES-256-GCM; AES-128-GCM is that of the RFC's test vectors. */
export type HpkeAead = 'aes-256-gcm' | 'aes-128-gcm';

/** Bytes of the encapsulated key and of the tag. */
const encapsulatedLength = 32;
const tagLength = 16;

const version = Buffer.from('HPKE-v1');
const kemSuite = Buffer.concat([Buffer.from('KEM'), Buffer.of(0, 0x20)]);
const aeadIds = { 'aes-128-gcm': 1, 'aes-256-gcm': 2 } as const;
const empty = Buffer.alloc(0);

/** LabeledExtract (§4). */
function extract(suite: Buffer, salt: Uint8Array, label: string, keyMaterial: Uint8Array): Buffer {
  return hmacSha256(salt, version, suite, Buffer.from(label), keyMaterial);
}

/** LabeledExpand (§4) for at most 32 bytes: one round of HKDF-Expand is all that this suite needs. */
function expand(suite: Buffer, secret: Uint8Array, label: string, info: Uint8Array, length: number): Buffer {
  const size = Buffer.of(length >> 8, length & 0xff);
  return hmacSha256(secret, size, version, suite, Buffer.from(label), info, Buffer.of(1)).subarray(0, length);
}

/** ExtractAndExpand (§4.1): the KEM's shared secret, bound to both public keys. */
function sharedSecret(dh: Buffer, enc: Uint8Array, recipient: Uint8Array): Buffer {
  const secret = extract(kemSuite, empty, 'eae_prk', dh);
  return expand(kemSuite, secret, 'shared_secret', Buffer.concat([enc, recipient]), 32);
}

/** What of a suite never changes: its name (KEM 0x0020, KDF 0x0001), key length and the start of every context. */
function suiteOf(aead: HpkeAead) {
  const suite = Buffer.concat([Buffer.from('HPKE'), Buffer.of(0, 0x20, 0, 1, 0, aeadIds[aead])]);
  const contextStart = Buffer.concat([Buffer.of(0), extract(suite, empty, 'psk_id_hash', empty)]);
  return { suite, contextStart, keyLength: aead === 'aes-256-gcm' ? 32 : 16 };
}
const suites = { 'aes-256-gcm': suiteOf('aes-256-gcm'), 'aes-128-gcm': suiteOf('aes-128-gcm') };

/** KeySchedule (§5.1) of base mode, for the first message: key and nonce. */
function keySchedule(shared: Buffer, info: Uint8Array, aead: HpkeAead): { key: Buffer; nonce: Buffer } {
  const { suite, contextStart, keyLength } = suites[aead];
  const context = Buffer.concat([contextStart, extract(suite, empty, 'info_hash', info)]);
  const secret = extract(suite, shared, 'secret', empty);
  return {
    key: expand(suite, secret, 'key', context, keyLength),
    nonce: expand(suite, secret, 'base_nonce', context, 12),
  };
}

/** A key beside its raw 32 bytes, which are part of every derivation and slow to export. */
export type HpkePublicKey = { readonly publicKey: KeyObject; readonly publicBytes: Uint8Array };
export type HpkePrivateKey = { readonly privateKey: KeyObject; readonly publicBytes: Uint8Array };

export type HpkeOptions = {
  info: Uint8Array;
  aad: Uint8Array;
  aead?: HpkeAead;
  /** Only for test vectors: a repeated ephemeral key breaks secrecy. */
  ephemeral?: { publicKey: KeyObject; privateKey: KeyObject };
};

/** Seals bytes to a public key: `enc(32) ciphertext tag(16)`. */
export function hpkeSeal(recipient: HpkePublicKey, plaintext: Uint8Array, options: HpkeOptions): Buffer {
  const { info, aad, aead = 'aes-256-gcm', ephemeral = newX25519() } = options;
  const enc = x25519PublicBytes(ephemeral.publicKey);
  const shared = sharedSecret(x25519(ephemeral.privateKey, recipient.publicKey), enc, recipient.publicBytes);
  const { key, nonce } = keySchedule(shared, info, aead);
  const cipher = createCipheriv(aead, createSecretKey(key), nonce);
  cipher.setAAD(aad);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return Buffer.concat([enc, ciphertext, cipher.getAuthTag()]);
}

/** Opens what `hpkeSeal` (or any other HPKE of this suite) sealed. Throws `CannotOpen`. */
export function hpkeOpen(
  recipient: HpkePrivateKey,
  sealed: Uint8Array,
  options: Omit<HpkeOptions, 'ephemeral'>,
): Buffer {
  const { info, aad, aead = 'aes-256-gcm' } = options;
  if (sealed.length < encapsulatedLength + tagLength) throw new CannotOpen('HPKE message');
  try {
    const enc = sealed.subarray(0, encapsulatedLength);
    const dh = x25519(recipient.privateKey, x25519PublicKey(enc));
    const shared = sharedSecret(dh, enc, recipient.publicBytes);
    const { key, nonce } = keySchedule(shared, info, aead);
    const decipher = createDecipheriv(aead, createSecretKey(key), nonce, { authTagLength: tagLength });
    decipher.setAAD(aad);
    decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
    const plaintext = decipher.update(sealed.subarray(encapsulatedLength, sealed.length - tagLength));
    decipher.final();
    return plaintext;
  } catch (cause) {
    throw new CannotOpen('HPKE message', { cause });
  }
}
