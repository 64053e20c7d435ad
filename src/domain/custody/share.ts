/** A share as `shamir-secret-sharing` makes one: a value for each byte of the secret, then the point, 1 to 255. */
export interface Share {
  readonly values: Uint8Array;
  readonly point: number;
}

/** Bytes of a share of a 32-byte key. */
const shareLength = 33;

/** @throws RangeError for bytes that are no share of a key */
export function shareFrom(bytes: Uint8Array): Share {
  const point = bytes.at(-1);
  if (bytes.length !== shareLength || !point) throw new RangeError('no share of a key');
  return { values: bytes.subarray(0, -1), point };
}

/** Back to the bytes that the library combines. */
export const shareBytes = ({ values, point }: Share): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([...values, point]);
