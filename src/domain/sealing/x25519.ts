import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  type KeyObject,
} from 'node:crypto';

/** DER wrappings of raw X25519 keys (RFC 8410): Node reads these faster than JWK. */
const publicPrefix = Buffer.from('302a300506032b656e032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b656e04220420', 'hex');

function checkLength(raw: Uint8Array): void {
  if (raw.length !== 32) throw new RangeError(`X25519 key: ${raw.length} bytes instead of 32`);
}

/** A public key from its 32 bytes. */
export function x25519PublicKey(raw: Uint8Array): KeyObject {
  checkLength(raw);
  return createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
}

/** A private key from its 32 bytes. */
export function x25519PrivateKey(raw: Uint8Array): KeyObject {
  checkLength(raw);
  return createPrivateKey({ key: Buffer.concat([privatePrefix, raw]), format: 'der', type: 'pkcs8' });
}

/** The 32 bytes of a public key, or of the public half of a private one. */
export function x25519PublicBytes(key: KeyObject): Buffer {
  const half = key.type === 'private' ? createPublicKey(key) : key;
  // as JWK, because OpenSSL writes DER through an encoder that it looks up each time: twenty times as long
  return Buffer.from(half.export({ format: 'jwk' }).x ?? '', 'base64url');
}

/** The 32 bytes of a private key. */
export function x25519PrivateBytes(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'pkcs8' }).subarray(privatePrefix.length);
}

/** A fresh key pair. */
export function newX25519(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('x25519');
}

/** The shared secret. Throws on a public key of small order: OpenSSL refuses an all-zero result (RFC 7748 §6.1). */
export function x25519(privateKey: KeyObject, publicKey: KeyObject): Buffer {
  return diffieHellman({ privateKey, publicKey });
}
