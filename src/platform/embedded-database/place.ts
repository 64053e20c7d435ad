import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeOnce } from '../home/write-once.ts';
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

const OUTSIDE = '/var/lib/tindan';

/**
 * Chooses below the home, else below /var/lib/tindan, by whether the user can walk there. The home keeps the name of
 * its folder outside: a home that was deleted and made anew must not meet the data of the old one.
 */
export function choosePlace(home: string, user: DatabaseUser | undefined): DatabasePlace {
  if (!user || isTraversable(home, user)) return { ...below(home), programs: home, elsewhere: false };
  const nameFile = join(home, 'database-place');
  writeOnce(nameFile, `${randomBytes(8).toString('hex')}\n`);
  const own = join(OUTSIDE, readFileSync(nameFile, 'utf8').trim());
  return { ...below(own), programs: OUTSIDE, elsewhere: true };
}

/** Folders outside that belonged to an earlier home of the same path, now deleted. Nothing uses them. */
export function abandonedPlaces(home: string, place: DatabasePlace): string[] {
  if (!existsSync(OUTSIDE)) return [];
  const isOurs = (folder: string) => {
    const owner = join(folder, OWNER);
    return folder !== dirname(place.data) && existsSync(owner) && readFileSync(owner, 'utf8').trim() === home;
  };
  return readdirSync(OUTSIDE)
    .map((name) => join(OUTSIDE, name))
    .filter(isOurs);
}

const OWNER = 'home';

/** Creates the folder outside and writes into it whose it is. */
export function prepareOutside(home: string, place: DatabasePlace): void {
  const own = dirname(place.data);
  mkdirSync(own, { recursive: true, mode: 0o711 });
  writeOnce(join(own, OWNER), `${home}\n`);
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
