import { hash } from 'node:crypto';

const blockLength = 64;

/**
 * HMAC-SHA-256 (RFC 2104) for keys of at most 64 bytes, by two one-shot hashes: a third of the time that
 * `createHmac` takes for short messages, and HPKE makes seven of them.
 */
export function hmacSha256(key: Uint8Array, ...parts: readonly Uint8Array[]): Buffer {
  if (key.length > blockLength)
    throw new RangeError(`HMAC key: ${key.length} bytes, more than ${blockLength}`);
  const inner = Buffer.alloc(blockLength, 0x36);
  const outer = Buffer.alloc(blockLength, 0x5c);
  for (let at = 0; at < key.length; at += 1) {
    inner[at] = (key[at] ?? 0) ^ 0x36;
    outer[at] = (key[at] ?? 0) ^ 0x5c;
  }
  const digest = hash('sha256', Buffer.concat([inner, ...parts]), 'buffer');
  return hash('sha256', Buffer.concat([outer, digest]), 'buffer');
}
