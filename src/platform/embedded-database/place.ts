import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { DatabaseUser } from './database-user.ts';

/** Where the embedded server of a home lives. */
export interface DatabasePlace {
  readonly programs: string;
  readonly data: string;
  /** Folder of the server's own log, writable for its user. */
  readonly logs: string;
  /** True when the home is out of the database user's reach (a home below /root, say). */
  readonly elsewhere: boolean;
}

/** Chooses below the home, else below /var/lib/tindan, by whether the user can walk there. */
export function choosePlace(home: string, user: DatabaseUser | undefined): DatabasePlace {
  if (!user || isTraversable(home, user)) return { ...below(home), programs: home, elsewhere: false };
  const own = join('/var/lib/tindan', createHash('sha256').update(home).digest('hex').slice(0, 16));
  return { ...below(own), programs: '/var/lib/tindan', elsewhere: true };
}

const below = (folder: string) => ({ data: join(folder, 'database'), logs: join(folder, 'database-logs') });

/** Whether a user may walk down to a folder, by the mode bits of it and of everything above. */
export function isTraversable(folder: string, user: DatabaseUser): boolean {
  const { mode, uid, gid } = statSync(folder);
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
  if ((mode & bit) === 0) return false;
  return folder === dirname(folder) || isTraversable(dirname(folder), user);
}

/** The name of a socket may have 107 bytes, of which `/.s.PGSQL.5432` takes 14. */
const LONGEST_SOCKET_FOLDER = 93;

/** A private folder for the server's socket: beside the data, or in the temporary folder if that lies too deep. */
export function prepareSocketFolder(data: string): string {
  const beside = join(dirname(data), 'socket');
  if (Buffer.byteLength(beside) > LONGEST_SOCKET_FOLDER) return mkdtempSync(join(tmpdir(), 'tindan-'));
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  chmodSync(beside, 0o700);
  return beside;
}
