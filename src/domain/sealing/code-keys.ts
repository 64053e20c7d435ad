import { binding } from './binding.ts';
import { hmacSha256 } from './hmac.ts';
import { codeBytes, type TipCode } from './tip-code.ts';

/**
 * What the database keeps of a code, to find its tip: HMAC-SHA-256 under the deployment's lookup key, 32 bytes.
 * Fast on purpose: a code has 80 random bits, so guessing is hopeless and a wrong one costs nobody else's time.
 */
export function codeLookupHash(lookupKey: Uint8Array, code: TipCode): Buffer {
  if (lookupKey.length !== 32) throw new RangeError(`lookup key: ${lookupKey.length} bytes instead of 32`);
  return hmacSha256(lookupKey, binding(['code lookup', codeBytes(code)]));
}

/** The key that a code stands for: HKDF-SHA-256, 32 bytes. It wraps the tip's content key and is never stored. */
export function codeKey(code: TipCode): Buffer {
  // written out: one block of output is two hashes, and a tip that comes in derives its key beside the sender's waiting
  const secret = hmacSha256(Buffer.alloc(32), codeBytes(code));
  return hmacSha256(secret, binding(['code key']), Buffer.of(1));
}
