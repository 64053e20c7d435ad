import { spawnSync } from 'node:child_process';
import type { DatabaseUser } from './database-user.ts';

/** A command line and the account that the spawning process must switch to by itself, if any. */
export interface CommandAs {
  readonly file: string;
  readonly args: readonly string[];
  readonly uid?: number;
  readonly gid?: number;
}

let setpriv: boolean | undefined;

/** util-linux' setpriv is part of every Debian; minimal images of others may lack it. */
function hasSetpriv(): boolean {
  setpriv ??= spawnSync('setpriv', ['--version']).status === 0;
  return setpriv;
}

/** Runs a program as the database user, with no way to gain rights. */
export function runAs(user: DatabaseUser | undefined, file: string, args: readonly string[]): CommandAs {
  if (!user) return { file, args };
  if (!hasSetpriv()) return { file, args, uid: user.uid, gid: user.gid };
  const drop = ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--no-new-privs'];
  return { file: 'setpriv', args: [...drop, file, ...args] };
}

/** When our standard input ends (we died), asks the server for a fast stop; ends when the server does. */
const WATCHER = '"$@" </dev/null & server=$!; (read -r _; kill -INT "$server") & wait "$server"';

/**
 * The same, for a server that must stop when this process dies in any way. The kernel tells it (setpriv, which
 * counts from the thread that spawns: call it from the main thread); elsewhere a shell watches a pipe from us.
 */
export function runBoundToUs(
  user: DatabaseUser | undefined,
  file: string,
  args: readonly string[],
): CommandAs & { readonly watched: boolean } {
  if (!hasSetpriv()) return { ...runAs(user, 'sh', ['-c', WATCHER, 'sh', file, ...args]), watched: true };
  const drop = user
    ? ['--reuid', String(user.uid), '--regid', String(user.gid), '--clear-groups', '--no-new-privs']
    : ['--no-new-privs'];
  return { file: 'setpriv', args: ['--pdeathsig', 'INT', ...drop, file, ...args], watched: false };
}
