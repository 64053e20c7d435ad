import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
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
  const ballast = join(home, 'ballast');
  return {
    home,
    fill: (leaving) => {
      const { bavail, bsize } = statfsSync(home);
      const taken = Math.floor((bavail * bsize - leaving) / bsize) * bsize;
      // taken without being written
      if (taken > 0) execFileSync('fallocate', ['-l', String(taken), ballast]);
    },
    free: () => rmSync(ballast, { force: true }),
    unmount: () => {
      execFileSync('umount', [home]);
      rmSync(image);
    },
  };
}
