import { open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: a reader never sees half of it, and a failure leaves what was
 * there before. `mode` is that of `open`, before the mask of the process.
 * @throws the error of the file system (ENOENT, EISDIR, EACCES, ENOSPC, …)
 */
export async function writeFileWhole(path: string, bytes: Uint8Array, mode = 0o666): Promise<void> {
  const known = await stat(path).catch(() => undefined);
  if (known?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  const draft = join(dirname(path), `.${basename(path)}.${process.pid}.part`);
  try {
    const file = await open(draft, 'wx', mode);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => {});
    throw error;
  }
}
