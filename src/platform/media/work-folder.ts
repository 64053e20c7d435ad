import { existsSync, statfsSync } from 'node:fs';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const prefix = 'tindan-clean-';
const memory = '/dev/shm';
/** A film of the largest size twice over, and the pages of a PDF. */
const neededBytes = 200 * 1024 * 1024;

/** Memory where it can be had, so that nothing unsealed touches a disk; else the machine's folder for such things. */
function base(): string {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize > neededBytes ? memory : tmpdir();
}

/** A folder for one file's cleaning, readable by us alone, and what removes it with everything in it. */
export async function workFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(base(), prefix));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Removes folders that a killed process left behind: any that is older than ten minutes. */
export async function removeOldWorkFolders(now: Date): Promise<void> {
  for (const parent of new Set([base(), tmpdir()])) {
    for (const name of await readdir(parent).catch(() => [])) {
      if (!name.startsWith(prefix)) continue;
      const found = await stat(join(parent, name)).catch(() => undefined);
      if (!found?.isDirectory() || found.uid !== (process.getuid?.() ?? found.uid)) continue;
      if (now.getTime() - found.mtimeMs > 600_000)
        await rm(join(parent, name), { recursive: true, force: true });
    }
  }
}
