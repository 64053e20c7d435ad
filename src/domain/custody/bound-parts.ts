/**
 * The same bytes as `binding` of sealing, without `Buffer`: custodians and officers open in a browser what the
 * residents' process sealed. A test holds the two together.
 */
import { formatVersion, product } from '../sealing/binding.ts';

const encoder = new TextEncoder();

/** Product, format version, then the parts, each preceded by its length (4 bytes, big endian). */
export function boundParts(parts: readonly (string | number | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const chunks = [product, formatVersion, ...parts].map((part) =>
    part instanceof Uint8Array ? part : encoder.encode(String(part)),
  );
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + 4 + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const chunk of chunks) {
    view.setUint32(at, chunk.length);
    bytes.set(chunk, at + 4);
    at += 4 + chunk.length;
  }
  return bytes;
}
