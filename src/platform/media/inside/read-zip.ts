import { fromBufferPromise } from 'yauzl';
import { fileLimits } from '#domain/files/file-limits.ts';
import { Refused } from './refused.ts';

/** Bytes of each part by its name. */
export type Parts = ReadonlyMap<string, Buffer>;

/**
 * Unpacks a ZIP in memory. Each part is read up to the size that it declares and refused when it lies; all of them
 * together have a limit, so that a bomb is noticed before it goes off.
 */
export async function readZip(bytes: Buffer): Promise<Parts> {
  try {
    const zip = await fromBufferPromise(bytes, {
      lazyEntries: true,
      validateEntrySizes: true,
      strictFileNames: true,
    });
    if (zip.entryCount > fileLimits.parts) throw new Refused('bomb');
    const parts = new Map<string, Buffer>();
    let total = 0;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) throw new Refused('locked');
      total += entry.uncompressedSize;
      if (total > fileLimits.unpackedSize || parts.size >= fileLimits.parts) throw new Refused('bomb');
      if (entry.fileName.endsWith('/')) continue;
      if (parts.has(entry.fileName)) throw new Refused('damaged');
      const pieces: Buffer[] = [];
      for await (const piece of await zip.openReadStreamPromise(entry)) pieces.push(piece as Buffer);
      parts.set(entry.fileName, Buffer.concat(pieces));
    }
    return parts;
  } catch (cause) {
    if (cause instanceof Refused) throw cause;
    const isLie = cause instanceof Error && /too many bytes|not enough bytes/i.test(cause.message);
    throw new Refused(isLie ? 'bomb' : 'damaged', { cause });
  }
}
