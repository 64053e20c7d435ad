import { mkdtempSync, rmSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll } from 'vitest';
import { fileLimits } from '#domain/files/file-limits.ts';
import { holdFile } from '#modules/tips/for-public.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { receiveFile } from '#platform/files/receive-file.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import type { prepareTips } from './tips.ts';

/** A folder of files for one test file, and what a resident's process does with files in it. */
export async function prepareFiles({ resident }: Pick<Awaited<ReturnType<typeof prepareTips>>, 'resident'>) {
  const folder = mkdtempSync(join(tmpdir(), 'tindan-files-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const store = await openFileStore(folder);
  const context = { ...resident, store, cleaner: createFileCleaner() };
  return {
    folder,
    store,
    context,
    /** Names in the folder now. */
    names: () => readdir(folder),
    /** Takes bytes in for the form of a nonce, as one upload; resolves to why they are refused. */
    hold: async (nonce: string, ...pieces: Uint8Array[]) =>
      holdFile(context, nonce, await receiveFile(store, inTurn(pieces), fileLimits.size)),
  };
}

async function* inTurn(pieces: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* pieces;
}

/** A photo with a maker and a place planted in it. */
export function plantedPhoto(background = 'red', size = 64): Promise<Buffer> {
  return sharp({ create: { width: size, height: size, channels: 3, background } })
    .withExif({
      IFD0: { Make: 'PlantedMaker' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '10/1 2/1 12345/1000' },
    })
    .jpeg()
    .toBuffer();
}
