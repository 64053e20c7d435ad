import { createHash } from 'node:crypto';
import { binding } from '../../sealing/binding.ts';
import { hmacSha256 } from '../../sealing/hmac.ts';
import { codeFromBytes, newTipCode, type TipCode } from '../../sealing/tip-code.ts';

/**
 * The code of a form that is sent. With the nonce of the page, the same form sent again (a lost connection, a
 * second press) gets the same code without the code being kept anywhere; a changed text gets a new one. The nonce of
 * our own form has 122 random bits and rests nowhere, so that the key alone tells nothing.
 */
export function codeForForm(key: Uint8Array, nonce: string | null, form: object): TipCode {
  if (nonce === null) return newTipCode();
  const content = createHash('sha256').update(JSON.stringify(form)).digest();
  return codeFromBytes(hmacSha256(key, binding(['code of a form', nonce, content])).subarray(0, 10));
}
