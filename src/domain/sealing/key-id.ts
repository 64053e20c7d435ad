import { createHash } from 'node:crypto';
import { binding } from './binding.ts';

/**
 * Eight bytes that name a key: the start of SHA-256 over its purpose and bytes.
 * Only for keys of 256 random bits and public keys: of a guessable secret it would be a test of guesses.
 */
export function keyIdOf(purpose: string, ...parts: (string | number | Uint8Array)[]): Buffer {
  return createHash('sha256')
    .update(binding([purpose, ...parts]))
    .digest()
    .subarray(0, 8);
}
