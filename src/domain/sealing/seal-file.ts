/** Sealed files: STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015) over AES-256-GCM, in constant memory. */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { binding, formatVersion } from './binding.ts';
import { CannotOpen } from './cannot-open.ts';
import type { FileKey } from './file-key.ts';
import { inChunks } from './in-chunks.ts';

/** Bytes of content in each chunk but the last, which may have fewer. */
export const fileChunk = 64 * 1024;
const tagLength = 16;
const prefixLength = 7;
/** Version 1, key id 8, random start of every nonce 7. */
const headerLength = 1 + 8 + prefixLength;

/** Whose bytes they are. A sealed file that is given another id does not open. */
export type SealedFilePlace = { readonly tenant: string; readonly file: string };

/** Bytes on disk for `size` bytes of content. */
export function sealedFileSize(size: number): number {
  return headerLength + size + tagLength * Math.max(1, Math.ceil(size / fileChunk));
}

/** Bytes of content in a sealed file of `size` bytes: the reverse of `sealedFileSize`. */
export function fileContentSize(size: number): number {
  const chunks = Math.max(1, Math.ceil((size - headerLength) / (fileChunk + tagLength)));
  return size - headerLength - chunks * tagLength;
}

/** Random prefix, chunk counter, last-chunk flag: a chunk that is moved, dropped or cut off does not open. */
function nonceOf(prefix: Uint8Array, counter: number, isLast: boolean): Buffer {
  // 2^32 chunks are 256 TB: no file of ours comes near, and a wrapped counter would repeat a nonce
  if (counter > 0xffff_ffff) throw new RangeError('file too long to seal');
  const nonce = Buffer.alloc(12);
  nonce.set(prefix);
  nonce.writeUInt32BE(counter, prefixLength);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

const bindingOf = ({ tenant, file }: SealedFilePlace, header: Uint8Array): Buffer =>
  binding(['file', tenant, file, header]);

type Source = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Seals a stream as `version(1) keyId(8) prefix(7)`, then chunks of at most 64 KiB, each with its tag of 16 bytes. */
export async function* sealFile(
  key: FileKey,
  place: SealedFilePlace,
  content: Source,
): AsyncGenerator<Buffer> {
  const prefix = randomBytes(prefixLength);
  const header = Buffer.concat([Buffer.of(formatVersion), key.id, prefix]);
  const aad = bindingOf(place, header);
  yield header;
  let counter = 0;
  for await (const { chunk, isLast } of inChunks(content, fileChunk)) {
    const cipher = createCipheriv('aes-256-gcm', key.bytes, nonceOf(prefix, counter++, isLast));
    cipher.setAAD(aad);
    const ciphertext = cipher.update(chunk);
    cipher.final();
    yield Buffer.concat([ciphertext, cipher.getAuthTag()]);
  }
}

/**
 * Opens what `sealFile` sealed, chunk by chunk: whatever it yields is authentic and in its place, but only when it ends
 * without throwing was the file whole. Throws `CannotOpen`.
 */
export async function* openFile(
  key: FileKey,
  place: SealedFilePlace,
  sealed: Source,
): AsyncGenerator<Buffer> {
  let header: Buffer | undefined;
  let counter = 0;
  for await (const { chunk, isLast } of inChunks(sealed, fileChunk + tagLength, headerLength)) {
    if (!header) {
      header = chunk;
      if (isLast || header[0] !== formatVersion || !header.subarray(1, 9).equals(key.id))
        throw new CannotOpen('sealed file');
      continue;
    }
    yield openChunk(key, chunk, nonceOf(header.subarray(9), counter++, isLast), bindingOf(place, header));
  }
}

function openChunk(key: FileKey, chunk: Buffer, nonce: Buffer, aad: Buffer): Buffer {
  if (chunk.length < tagLength) throw new CannotOpen('sealed file');
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, nonce, { authTagLength: tagLength });
  decipher.setAAD(aad);
  decipher.setAuthTag(chunk.subarray(chunk.length - tagLength));
  const plain = decipher.update(chunk.subarray(0, chunk.length - tagLength));
  try {
    decipher.final();
  } catch (cause) {
    throw new CannotOpen('sealed file', { cause });
  }
  return plain;
}
