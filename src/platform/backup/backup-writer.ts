import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream, linkSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createZstdCompress } from 'node:zlib';
import { pack } from 'tar-stream';
import { syncFolder } from '../home/write-once.ts';
import { StartFailure } from '../start-failure.ts';
import { hashInto } from './hash-into.ts';

/** Adds entries to a backup that appears under its name only when it is complete and on disk. */
export interface BackupWriter {
  add(name: string, bytes: Buffer): Promise<void>;
  /** Resolves to the SHA-256 of what was written. */
  addFile(name: string, file: string, size: number): Promise<string>;
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

const LEVEL = 3;

/** @throws StartFailure `backup_exists` at `finish` when the name was taken */
export function createBackupWriter(file: string): BackupWriter {
  const draft = `${file}.${randomBytes(4).toString('hex')}.part`;
  const tar = pack();
  const zstd = createZstdCompress({
    params: { [constants.ZSTD_c_compressionLevel]: LEVEL, [constants.ZSTD_c_checksumFlag]: 1 },
  });
  const written = pipeline(tar, zstd, createWriteStream(draft, { flags: 'wx', mode: 0o600 }));
  // A full disk shows up here: the entry that is being written would wait for ever.
  const broken = written.then(() => new Promise<never>(() => {}));
  broken.catch(() => {});
  const entry = (name: string, size: number) => {
    let sink: ReturnType<typeof tar.entry> | undefined;
    const done = new Promise<void>((resolve, reject) => {
      sink = tar.entry({ name, size, mode: 0o600 }, (error) => (error ? reject(error) : resolve()));
    });
    if (!sink) throw new Error('The archive takes no more entries.');
    return { sink, done: Promise.race([done, broken]) };
  };
  return {
    add: async (name, bytes) => {
      const { sink, done } = entry(name, bytes.length);
      sink.end(bytes);
      await done;
    },
    addFile: async (name, source, size) => {
      const hash = createHash('sha256');
      const { sink, done } = entry(name, size);
      // A file that grows while we read it is cut at the size that the entry promised.
      if (size === 0) sink.end(Buffer.alloc(0));
      else
        await Promise.race([
          pipeline(createReadStream(source, { end: size - 1 }), hashInto(hash), sink),
          broken,
        ]);
      await done;
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
