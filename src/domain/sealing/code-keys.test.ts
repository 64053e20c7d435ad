import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { binding } from './binding.ts';
import { codeKey, codeLookupHash } from './code-keys.ts';
import { codeBytes, newTipCode } from './tip-code.ts';

// Tips that rest were sealed under these: another way to compute them must give the same bytes.
test('the key of a code is HKDF, its place in the index HMAC, as node:crypto has them', () => {
  for (let at = 0; at < 50; at += 1) {
    const code = newTipCode();
    const lookupKey = randomBytes(32);
    const derived = hkdfSync('sha256', codeBytes(code), '', binding(['code key']), 32);
    expect(codeKey(code)).toEqual(Buffer.from(derived));
    const hash = createHmac('sha256', lookupKey).update(binding(['code lookup', codeBytes(code)]));
    expect(codeLookupHash(lookupKey, code)).toEqual(hash.digest());
  }
});
