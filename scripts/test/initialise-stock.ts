import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseUser } from '#platform/embedded-database/database-user.ts';
import { runAs } from '#platform/embedded-database/run-as.ts';
import { aptInstall } from './apt-install.ts';

/** Where Debian keeps the programs of the floor version. */
export const stockBin = '/usr/lib/postgresql/15/bin';

/** Whether PostgreSQL 15 is there, after trying to install it. */
export const findStock = async (): Promise<boolean> =>
  existsSync(join(stockBin, 'postgres')) || aptInstall('postgresql-15');

/** A folder that belongs to the account of the database and to nobody else. */
export function makeFolder(path: string, user: DatabaseUser | undefined): void {
  mkdirSync(path, { mode: 0o700 });
  if (user) chownSync(path, user.uid, user.gid);
}

/** Runs one of its programs as the account of the database. @throws with what it said */
export function runStock(user: DatabaseUser | undefined, program: string, args: readonly string[]): void {
  const { file, args: all, uid, gid } = runAs(user, join(stockBin, program), args);
  const as = uid === undefined ? {} : { uid, gid };
  const { status, stderr, error } = spawnSync(file, all, { cwd: '/', encoding: 'utf8', ...as });
  if (status !== 0) throw new Error(`${program} of PostgreSQL 15 failed: ${error?.message ?? stderr}`);
}

/** Creates the data folder of a server that trusts whoever reaches its socket. */
export function initialiseStock(user: DatabaseUser | undefined, data: string): void {
  const options = ['-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres', '-A', 'trust', '--no-sync', data];
  runStock(user, 'initdb', options);
}
