import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createZstdDecompress } from 'node:zlib';
import { extract } from 'tar-stream';
import { StartFailure } from '../start-failure.ts';

/** The bytes of one entry. */
export type BackupEntry = AsyncIterable<Buffer>;

/** Hands every entry of a backup to `onEntry`, in order; `onEntry` must read it to its end. */
export async function readEntries(
  file: string,
  onEntry: (name: string, entry: BackupEntry) => Promise<void>,
): Promise<void> {
  const tar = extract();
  const fed = pipeline(createReadStream(file), createZstdDecompress(), tar);
  const read = async () => {
    for await (const entry of tar)
      await onEntry(entry.header.name, entry as AsyncIterable<unknown> as BackupEntry);
  };
  const [feeding, reading] = await Promise.allSettled([fed, read()]);
  // What we ourselves found wrong says more than the broken pipe that follows from it.
  if (reading.status === 'rejected' && reading.reason instanceof StartFailure) throw reading.reason;
  const failed = [feeding, reading].find((result) => result.status === 'rejected');
  if (!failed) return;
  const { code } = failed.reason as NodeJS.ErrnoException;
  const isOurs = reading.status === 'rejected' && isDatabaseError(reading.reason);
  if (isOurs) throw reading.reason;
  throw new StartFailure(
    'backup_unreadable',
    { file: `${file} (${code ?? failed.reason})` },
    { cause: failed.reason },
  );
}

function isDatabaseError(error: unknown): boolean {
  return typeof (error as { severity?: unknown }).severity === 'string';
}

/** One entry as text. */
export async function textOf(entry: BackupEntry): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const bytes of entry) pieces.push(bytes);
  return Buffer.concat(pieces).toString('utf8');
}
