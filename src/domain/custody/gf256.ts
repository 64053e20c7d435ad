/**
 * Arithmetic of GF(2^8) modulo x^8 + x^4 + x^3 + x + 1, the field of `shamir-secret-sharing`: its shares can be
 * worked with here. No tables and no branches on the values, so that time tells nothing about them.
 */
export function multiply(a: number, b: number): number {
  let product = 0;
  let shifted = a;
  for (let bit = 0; bit < 8; bit++) {
    product ^= shifted & -((b >> bit) & 1);
    shifted = ((shifted << 1) ^ (0x11b & -(shifted >> 7))) & 0x1ff;
  }
  return product;
}

/** a^254: the inverse of every element but zero, which has none. @throws RangeError for zero */
export function inverse(a: number): number {
  if (a === 0) throw new RangeError('zero has no inverse');
  let result = 1;
  let power = a;
  for (let bit = 1; bit < 8; bit++) {
    power = multiply(power, power);
    result = multiply(result, power);
  }
  return result;
}

/** The same factor on every byte. */
export const scaled = (bytes: Uint8Array, factor: number): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(bytes, (byte) => multiply(byte, factor));

/** Sum of byte strings of one length; it is its own difference. */
export function summed(first: Uint8Array, ...others: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const sum = Uint8Array.from(first);
  for (const other of others) {
    if (other.length !== sum.length) throw new RangeError('byte strings of different lengths');
    for (const [at, byte] of other.entries()) sum[at] = (sum[at] ?? 0) ^ byte;
  }
  return sum;
}
