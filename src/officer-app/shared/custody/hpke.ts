import { Aes256Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import type { HpkeBinding } from '#domain/custody/places.ts';

const suite = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const encapsulatedLength = 32;

/** A buffer of exactly these bytes. */
const whole = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

export const importPublicKey = (raw: Uint8Array): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', whole(raw), 'X25519', true, []);

/** Seals to a public key as the server's own HPKE does: encapsulated key, ciphertext, tag. */
export async function sealTo(
  publicKey: Uint8Array,
  bytes: Uint8Array,
  { info, aad }: HpkeBinding,
): Promise<Uint8Array> {
  const recipientPublicKey = await importPublicKey(publicKey);
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: whole(info) }, whole(bytes), whole(aad));
  return new Uint8Array([...new Uint8Array(enc), ...new Uint8Array(ct)]);
}

/** Opens what was sealed to this pair. Rejects at any change, other key or other place. */
export async function openWith(
  recipientKey: CryptoKeyPair,
  sealed: Uint8Array,
  { info, aad }: HpkeBinding,
): Promise<Uint8Array> {
  const enc = whole(sealed.subarray(0, encapsulatedLength));
  const ct = whole(sealed.subarray(encapsulatedLength));
  return new Uint8Array(await suite.open({ recipientKey, enc, info: whole(info) }, ct, whole(aad)));
}
