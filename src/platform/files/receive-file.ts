import { createHash, randomUUID } from 'node:crypto';
import { sniffedBytes } from '#domain/files/sniff-file.ts';
import { newFileKey } from '#domain/sealing/file-key.ts';
import { openFile, sealFile } from '#domain/sealing/seal-file.ts';
import type { FileStore } from './file-store.ts';

/** A file as it came in, waiting to be cleaned. */
export interface ReceivedFile {
  /** Bytes, up to one more than the limit. */
  readonly size: number;
  /** SHA-256 of its content. */
  readonly contentHash: Buffer;
  /** Its first bytes. */
  readonly head: Buffer;
  readonly bytes: () => AsyncIterable<Buffer>;
  /** Removes it. Must be called whatever becomes of it. */
  readonly discard: () => Promise<void>;
}

/** A file box that was left alone sends an empty file with every form: it must cost no disk. */
const nothing: ReceivedFile = {
  size: 0,
  contentHash: createHash('sha256').digest(),
  head: Buffer.alloc(0),
  bytes: async function* () {},
  discard: async () => {},
};

/**
 * Takes a file in while it arrives, in constant memory: it waits sealed under a key that only this process knows, so
 * that what a killed process leaves behind can be read by nobody. Bytes beyond `limit` are read and forgotten.
 */
export async function receiveFile(
  store: FileStore,
  pieces: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<ReceivedFile> {
  const arriving = pieces[Symbol.asyncIterator]();
  const first = await arriving.next();
  if (first.done) return nothing;
  const hash = createHash('sha256');
  const beginning: Buffer[] = [];
  let size = 0;
  async function* looked(): AsyncGenerator<Uint8Array> {
    for (let next: IteratorResult<Uint8Array> = first; !next.done; next = await arriving.next()) {
      const piece = next.value;
      if (size < sniffedBytes) beginning.push(Buffer.from(piece.subarray(0, sniffedBytes - size)));
      size += piece.length;
      hash.update(piece);
      if (size <= limit) yield piece;
    }
  }
  const key = newFileKey();
  const place = { tenant: 'received', file: randomUUID() };
  const { name } = await store.write(sealFile(key, place, looked()), { lasting: false });
  return {
    size: Math.min(size, limit + 1),
    contentHash: hash.digest(),
    head: Buffer.concat(beginning),
    bytes: () => openFile(key, place, store.read(name)),
    discard: () => store.remove(name),
  };
}
