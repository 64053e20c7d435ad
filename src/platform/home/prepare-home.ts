import { accessSync, chmodSync, constants, existsSync, mkdirSync, statfsSync } from 'node:fs';
import { dirname } from 'node:path';
import { StartFailure } from '../start-failure.ts';
import { isDiskFull } from './disk-full.ts';
import type { HomeLayout } from './layout.ts';
import { createMissingSecrets } from './secrets.ts';
import { checkHomeVersion } from './version.ts';

/** Measured: an empty database takes about 90 MB with its log; a running one needs room to check-point. */
const NEEDED_MEGABYTES = { first: 300, later: 100 };

/** Creates what is missing of a home, with nothing readable by other users but the way through. */
export function prepareHome(layout: HomeLayout): void {
  try {
    checkRoom(layout);
    // The database user must be able to pass through to its own folder, not to look around.
    mkdirSync(layout.home, { recursive: true, mode: 0o711 });
    for (const folder of [layout.secrets, layout.files, layout.logs]) {
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    }
    chmodSync(layout.secrets, 0o700);
    accessSync(layout.home, constants.W_OK);
    checkHomeVersion(layout);
    createMissingSecrets(layout.secrets);
  } catch (error) {
    throw explained(error, layout);
  }
}

/** Full and read-only folders become the sentence about them. */
function explained(error: unknown, layout: HomeLayout): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (isDiskFull(error)) {
    return new StartFailure('disk_full', { folder: layout.home }, { cause: error });
  }
  if (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(code)) {
    return new StartFailure('home_not_writable', { home: layout.home }, { cause: error });
  }
  return error;
}

function checkRoom(layout: HomeLayout): void {
  const { bavail, bsize } = statfsSync(nearestExisting(layout.home));
  const freeMegabytes = Math.floor((bavail * bsize) / 1e6);
  const neededMegabytes = NEEDED_MEGABYTES[existsSync(layout.version) ? 'later' : 'first'];
  if (freeMegabytes < neededMegabytes) {
    throw new StartFailure('disk_nearly_full', { folder: layout.home, neededMegabytes, freeMegabytes });
  }
}

/** The folder itself, or the closest one above it that exists. */
export function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder));
}
