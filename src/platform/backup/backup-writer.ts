import { createHash } from 'node:crypto';
import { createWriteStream, linkSync, rmSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { pack } from 'tar-stream';
import { syncFolder } from '../home/write-once.ts';
import { StartFailure } from '../start-failure.ts';
import { draftOf } from './drafts.ts';
import { hashInto } from './hash-into.ts';

/** Adds entries to a backup that appears under its name only when it is complete and on disk. */
export interface BackupWriter {
  add(name: string, bytes: Buffer): Promise<void>;
  /** Reads so many bytes of an open file. Resolves to the SHA-256 of what was written. */
  addFile(name: string, file: FileHandle, size: number): Promise<string>;
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

const LEVEL = 3;

type Sink = ReturnType<ReturnType<typeof pack>['entry']>;

/** @throws StartFailure `backup_exists` at `finish` when the name was taken */
export function createBackupWriter(file: string): BackupWriter {
  const draft = draftOf(file);
  const tar = pack();
  const zstd = createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
  });
  const written = pipeline(tar, zstd, createWriteStream(draft, { flags: 'wx', mode: 0o600 }));
  // A full disk shows up here: the entry that is being written would wait for ever.
  const broken = written.then(() => new Promise<never>(() => {}));
  broken.catch(() => {});
  /** Writes one entry. What breaks the file breaks the archive too, which then tells less of it: the file's words are told. */
  async function entry(name: string, size: number, write: (sink: Sink) => Promise<unknown>): Promise<void> {
    try {
      const ended = new Promise<void>((resolve, reject) => {
        const sink = tar.entry({ name, size, mode: 0o600 }, (error) => (error ? reject(error) : resolve()));
        sink.on('error', reject);
        write(sink).catch(reject);
      });
      await Promise.race([ended, broken]);
    } catch (error) {
      tar.destroy(error instanceof Error ? error : null);
      await broken;
    }
  }
  return {
    add: (name, bytes) => entry(name, bytes.length, async (sink) => sink.end(bytes)),
    addFile: async (name, file, size) => {
      const hash = createHash('sha256');
      await entry(name, size, async (sink) => {
        if (size === 0) return sink.end(Buffer.alloc(0));
        // A file that grows while we read it is cut at the size that the entry promised.
        const bytes = file.createReadStream({ start: 0, end: size - 1, autoClose: false });
        return pipeline(bytes, hashInto(hash), sink);
      });
      return hash.digest('hex');
    },
    finish: async () => {
      tar.finalize();
      await written;
      await sync(draft);
      moveInto(draft, file);
    },
    abandon: async () => {
      tar.destroy(null);
      await written.catch(() => {});
      rmSync(draft, { force: true });
    },
  };
}

function moveInto(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw new StartFailure('backup_exists', { file });
    throw error;
  }
  rmSync(draft, { force: true });
  syncFolder(dirname(file));
}

async function sync(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.sync().finally(() => handle.close());
}
