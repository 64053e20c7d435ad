import { join } from 'node:path';

/** Where things lie below TINDAN_HOME. */
export interface HomeLayout {
  readonly home: string;
  /** Data of the embedded database, unless its user cannot reach the home. */
  readonly database: string;
  readonly secrets: string;
  readonly files: string;
  readonly logs: string;
  readonly version: string;
  /** Listening socket of the process that runs on this home. */
  readonly lock: string;
  /** How other commands reach the running database. */
  readonly running: string;
  /** When the newest backup was finished. */
  readonly lastBackup: string;
}

/** Paths of one home; nothing is created. */
export function homeLayout(home: string): HomeLayout {
  return {
    home,
    database: join(home, 'database'),
    secrets: join(home, 'secrets'),
    files: join(home, 'files'),
    logs: join(home, 'logs'),
    version: join(home, 'version.json'),
    lock: join(home, 'lock'),
    running: join(home, 'running.json'),
    lastBackup: join(home, 'last-backup.json'),
  };
}
