import { createHmac, hkdfSync } from 'node:crypto';
import { binding } from './binding.ts';
import { codeBytes, type TipCode } from './tip-code.ts';

/**
 * What the database keeps of a code, to find its tip: HMAC-SHA-256 under the deployment's lookup key, 32 bytes.
 * Fast on purpose: a code has 80 random bits, so guessing is hopeless and a wrong one costs nobody else's time.
 */
export function codeLookupHash(lookupKey: Uint8Array, code: TipCode): Buffer {
  if (lookupKey.length !== 32) throw new RangeError(`lookup key: ${lookupKey.length} bytes instead of 32`);
  return createHmac('sha256', lookupKey)
    .update(binding(['code lookup', codeBytes(code)]))
    .digest();
}

/** The key that a code stands for: HKDF-SHA-256, 32 bytes. It wraps the tip's content key and is never stored. */
export function codeKey(code: TipCode): Buffer {
  return Buffer.from(hkdfSync('sha256', codeBytes(code), '', binding(['code key']), 32));
}
