import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type FileStore, openFileStore } from '#platform/files/file-store.ts';

/** A store of sealed files in a folder of its own, gone after the file's tests. Called at the top of a file. */
export function temporaryFileStore(): Promise<FileStore> {
  const folder = mkdtempSync(join(tmpdir(), 'tindan-test-files-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return openFileStore(folder);
}
