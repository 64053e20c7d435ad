import { spawnSync } from 'node:child_process';
import { StartFailure } from '../start-failure.ts';
import type { DatabaseProgress } from './progress.ts';

/** The ordinary account that runs the server; PostgreSQL refuses to run as root. */
export interface DatabaseUser {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

const STANDARD_NAME = 'tindan';

/**
 * Chooses the account when we are root: the configured one, else an existing `tindan`, else a new system account
 * that is announced first. Undefined when we are an ordinary user, who then runs the server too.
 * @throws StartFailure `no_database_user`
 */
export function chooseDatabaseUser(
  configured: string | undefined,
  onProgress: DatabaseProgress,
): DatabaseUser | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const name = configured ?? STANDARD_NAME;
  const existing = findUser(name);
  if (existing) return checked(existing);
  if (configured) throw new StartFailure('no_database_user', { reason: `"${configured}"` });
  onProgress({ step: 'create_user', name });
  const args = ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent'];
  const made = spawnSync('useradd', [...args, '--shell', '/usr/sbin/nologin', name], { encoding: 'utf8' });
  const created = findUser(name);
  if (!created)
    throw new StartFailure('no_database_user', { reason: made.error?.message ?? made.stderr.trim() });
  return created;
}

function checked(user: DatabaseUser): DatabaseUser {
  if (user.uid === 0) throw new StartFailure('no_database_user', { reason: `"${user.name}" = root` });
  return user;
}

/** Asks the system, which knows of directory services too. */
function findUser(name: string): DatabaseUser | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  if (uid.status !== 0 || gid.status !== 0) return undefined;
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
}
