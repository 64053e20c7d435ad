import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  rmSync,
  statfsSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** A disk of its own for a home. */
export interface LimitedDisk {
  readonly home: string;
  /** Takes all room but so many bytes. */
  fill(leaving: number): void;
  /** Gives the room back. */
  free(): void;
  unmount(): void;
}

/** Only root may mount one, and only Linux has these programs. */
export const canMountDisk = (): boolean => process.platform === 'linux' && process.getuid?.() === 0;

const BLOCK = Buffer.alloc(4096);
const STEP = 256 * 1024;

/** Writes a block more. @returns false when there was no room for it */
function wrote(file: string): boolean {
  try {
    appendFileSync(file, BLOCK);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}

/** Mounts a file of the given size as a disk. It takes no more of the real one than what is written. */
export function mountDisk(folder: string, gigabytes: number): LimitedDisk {
  const image = join(folder, 'disk.img');
  const home = join(folder, 'home');
  writeFileSync(image, '');
  truncateSync(image, gigabytes * 2 ** 30);
  // no blocks kept for root: full is full for everybody
  execFileSync('mkfs.ext4', ['-q', '-m', '0', image]);
  mkdirSync(home);
  execFileSync('mount', ['-o', 'loop', image, home]);
  chmodSync(home, 0o755);
  const [ballast, rest] = [join(home, 'ballast'), join(home, 'ballast-rest')];
  const room = () => {
    const { bavail, bsize } = statfsSync(home);
    return bavail * bsize;
  };
  return {
    home,
    fill: (leaving) => {
      // taken without being written; the file system needs a little itself, and the product writes meanwhile
      for (let taken = room() - leaving; taken > STEP; taken -= STEP) {
        if (spawnSync('fallocate', ['-l', String(taken), ballast]).status === 0) break;
        rmSync(ballast, { force: true });
      }
      while (room() > leaving && wrote(rest));
    },
    free: () => {
      for (const file of [ballast, rest]) rmSync(file, { force: true });
    },
    unmount: () => {
      execFileSync('umount', [home]);
      rmSync(image);
    },
  };
}
