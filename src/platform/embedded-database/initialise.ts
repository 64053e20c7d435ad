import { spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syncFolder } from '../home/write-once.ts';
import { StartFailure } from '../start-failure.ts';
import type { DatabaseUser } from './database-user.ts';
import type { ServerPrograms } from './programs.ts';
import { runAs } from './run-as.ts';

/**
 * The built-in C.UTF-8 locale: text is ordered by code point, the same on every machine and after every upgrade of
 * the system, so no index can rot, and letters outside ASCII change case as Unicode says. Vietnamese order is a
 * collation where a screen asks for it. The system's own C.UTF-8 still says what a letter is (trigrams, words).
 */
const OPTIONS = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C.UTF-8',
  '--text-search-config=simple',
  '--username=postgres',
  '--auth=scram-sha-256',
  '--data-checksums',
];

/** Creates the data folder, complete or not at all. Checksums on, passwords as SCRAM, no trust for anyone. */
export function initialise(options: {
  programs: ServerPrograms;
  data: string;
  user: DatabaseUser | undefined;
  adminPassword: string;
}): void {
  const { programs, data, user, adminPassword } = options;
  const draft = `${data}.new`;
  const password = `${data}.password`;
  rmSync(draft, { recursive: true, force: true });
  try {
    mkdirSync(draft, { recursive: true, mode: 0o700 });
    writeFileSync(password, adminPassword, { mode: 0o600 });
    if (user) for (const path of [draft, password]) chownSync(path, user.uid, user.gid);
    const initdb = runAs(user, join(programs.bin, 'initdb'), [...OPTIONS, `--pwfile=${password}`, draft]);
    const { status, stderr, error } = spawnSync(initdb.file, initdb.args, {
      ...(initdb.uid === undefined ? {} : { uid: initdb.uid, gid: initdb.gid }),
      cwd: '/',
      encoding: 'utf8',
    });
    if (status !== 0) throw failed(error?.message ?? stderr, data);
    renameSync(draft, data);
    syncFolder(dirname(data));
  } finally {
    rmSync(password, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

function failed(said: string, data: string): StartFailure {
  if (said.includes('No space left')) return new StartFailure('disk_full', { folder: data });
  return new StartFailure('database_did_not_start', {
    log: data,
    reason: said.trim().split('\n').at(-1) ?? '',
  });
}
