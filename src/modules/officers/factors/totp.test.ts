import { expect, test } from 'vitest';
import { base32, findStep, stepAt, totpAddress, totpCode } from './totp.ts';

const secret = Buffer.from('12345678901234567890');

// RFC 6238, appendix B, SHA-1
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at %d seconds the code is %s', (seconds, code) => {
  expect(totpCode(secret, stepAt(new Date(seconds * 1000)), 8)).toBe(code);
});

test('a code is taken half a minute early or late, not two, and never again', () => {
  const now = new Date('2026-11-22T01:00:05Z');
  const step = stepAt(now);
  for (const [shift, taken] of [
    [-2, false],
    [-1, true],
    [0, true],
    [1, true],
    [2, false],
  ] as const) {
    const found = findStep(secret, totpCode(secret, step + shift), now, 0);
    expect(found).toBe(taken ? step + shift : undefined);
  }
  expect(findStep(secret, totpCode(secret, step), now, step)).toBeUndefined();
  expect(findStep(secret, totpCode(secret, step - 1), now, step)).toBeUndefined();
  expect(findStep(secret, '12345', now, 0)).toBeUndefined();
});

test('secrets are written as apps read them (RFC 4648, 10)', () => {
  expect(base32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
  expect(base32(Buffer.from('fooba'))).toBe('MZXW6YTB');
  expect(totpAddress(secret, 'lan.nk')).toBe(
    'otpauth://totp/Tin%20D%C3%A2n%3Alan.nk?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Tin%20D%C3%A2n&digits=6&period=30',
  );
});
