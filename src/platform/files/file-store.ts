import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, statfsSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file as it came to rest. */
export interface StoredFile {
  /** Random: it says nothing. */
  readonly name: string;
  readonly size: number;
  /** SHA-256 of the bytes as they rest. */
  readonly hash: Buffer;
}

/** The folder of sealed files. It takes bytes as they are: whoever writes seals first. */
export interface FileStore {
  /** Writes a file whole or not at all; with `lasting` it survives a power cut from then on. */
  write(pieces: AsyncIterable<Uint8Array>, options?: { lasting: boolean }): Promise<StoredFile>;
  /** The bytes of a file. Throws ENOENT when there is none. */
  read(name: string): AsyncIterable<Buffer>;
  remove(name: string): Promise<void>;
  /** Names of what was written before an instant, drafts that were never finished included. */
  namesBefore(instant: Date): Promise<string[]>;
  /** Free bytes of the disk. */
  room(): number;
}

const isName = (name: string): boolean => /^[0-9a-f]{32}(\.part)?$/.test(name);

/** Opens the folder of files, which is made if need be, readable by us alone. */
export async function openFileStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (name: string): string => {
    if (!isName(name)) throw new RangeError('not the name of a stored file');
    return join(folder, name);
  };
  return {
    async write(pieces, { lasting } = { lasting: true }) {
      const name = randomBytes(16).toString('hex');
      const draft = pathOf(`${name}.part`);
      try {
        const written = await writeAll(draft, pieces, lasting);
        await rename(draft, pathOf(name));
        if (lasting) await syncFolder(folder);
        return { name, ...written };
      } catch (error) {
        await rm(draft, { force: true });
        throw error;
      }
    },
    read: (name) => createReadStream(pathOf(name), { highWaterMark: 256 * 1024 }),
    remove: (name) => rm(pathOf(name), { force: true }),
    async namesBefore(instant) {
      const old: string[] = [];
      for (const name of await readdir(folder)) {
        if (!isName(name)) continue;
        const found = await stat(pathOf(name)).catch(() => undefined);
        if (found?.isFile() && found.mtime < instant) old.push(name);
      }
      return old;
    },
    room() {
      const { bavail, bsize } = statfsSync(folder);
      return bavail * bsize;
    },
  };
}

async function writeAll(
  path: string,
  pieces: AsyncIterable<Uint8Array>,
  lasting: boolean,
): Promise<{ size: number; hash: Buffer }> {
  const file = await open(path, 'wx', 0o640);
  try {
    const hash = createHash('sha256');
    let size = 0;
    for await (const piece of pieces) {
      hash.update(piece);
      await file.writeFile(piece);
      size += piece.length;
    }
    if (lasting) await file.sync();
    return { size, hash: hash.digest() };
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
