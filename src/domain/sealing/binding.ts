/** Bound into every ciphertext, so that bytes of another product or an older format never open here. */
export const product = 'tindan';

/** First byte of every sealed value. */
export const formatVersion = 1;

/**
 * Joins parts without ambiguity: each part is preceded by its length (4 bytes, big endian), so no two
 * different lists of parts give the same bytes. Text is UTF-8, numbers are written in decimal.
 */
function lengthPrefixed(parts: readonly (string | number | Uint8Array)[]): Buffer {
  const chunks: Uint8Array[] = [];
  for (const part of parts) {
    const bytes = part instanceof Uint8Array ? part : Buffer.from(String(part), 'utf8');
    const length = Buffer.allocUnsafe(4);
    length.writeUInt32BE(bytes.length);
    chunks.push(length, bytes);
  }
  return Buffer.concat(chunks);
}

/** What is authenticated beside a ciphertext: product, format version, then the caller's parts. */
export function binding(parts: readonly (string | number | Uint8Array)[]): Buffer {
  return lengthPrefixed([product, formatVersion, ...parts]);
}
