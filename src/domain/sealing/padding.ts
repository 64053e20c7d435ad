const smallest = 64;
const largestStep = 4096;

/**
 * Length of the bucket that holds `length` bytes and the four that say the length: a power of two from
 * 64 to 4,096, then multiples of 4,096. A tip of any usual length falls into one of seven buckets.
 */
export function bucketLength(length: number): number {
  const needed = length + 4;
  if (needed > largestStep) return Math.ceil(needed / largestStep) * largestStep;
  let bucket = smallest;
  while (bucket < needed) bucket *= 2;
  return bucket;
}

/** Length (4 bytes, big endian), content, zeros up to the bucket. */
export function pad(content: Uint8Array): Buffer {
  const padded = Buffer.alloc(bucketLength(content.length));
  padded.writeUInt32BE(content.length);
  padded.set(content, 4);
  return padded;
}

/** Content of padded bytes; `undefined` if they are not exactly what `pad` makes. Works in a browser too. */
export function unpad<Bytes extends Uint8Array>(padded: Bytes): Bytes | undefined {
  if (padded.length < smallest) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset, padded.byteLength).getUint32(0);
  if (length > padded.length - 4 || bucketLength(length) !== padded.length) return undefined;
  if (padded.subarray(4 + length).some((byte) => byte !== 0)) return undefined;
  return padded.subarray(4, 4 + length) as Bytes;
}
