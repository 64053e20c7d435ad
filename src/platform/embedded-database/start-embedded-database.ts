import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFailure } from '../start-failure.ts';
import { chooseDatabaseUser } from './database-user.ts';
import { socketUrl } from './socket-url.ts';
import { initialise } from './initialise.ts';
import { clearLeftover } from './leftover.ts';
import { choosePlace, prepareSocketFolder } from './place.ts';
import { startPostmaster } from './postmaster.ts';
import { installPrograms } from './programs.ts';
import type { DatabaseProgress } from './progress.ts';
import { serverSettings } from './server-settings.ts';

/** A running server that only this machine's users with a password can reach. */
export interface EmbeddedDatabase {
  /** Superuser, database `postgres`. */
  readonly adminUrl: string;
  readonly socketFolder: string;
  readonly data: string;
  /** Version of the server's programs, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  urlFor(role: string, password: string, database: string): string;
  /** Runs when the server ends without having been stopped. */
  onCrash(listener: () => void): void;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL server that came with the packages on the data of one home, whatever happened before: first
 * start, a clean stop, a kill. The caller holds the lock of the home.
 *
 * @param options.home an existing folder
 * @param options.databaseUser account to use when we are root
 * @param options.programsFolder where the programs are copied to; beside the data unless given
 * @throws StartFailure
 */
export async function startEmbeddedDatabase(options: {
  home: string;
  adminPassword: string;
  databaseUser?: string | undefined;
  settings?: string;
  programsFolder?: string;
  onProgress?: DatabaseProgress;
}): Promise<EmbeddedDatabase> {
  const onProgress = options.onProgress ?? (() => {});
  const user = chooseDatabaseUser(options.databaseUser, onProgress);
  const place = choosePlace(options.home, user);
  const { data, logs } = place;
  if (place.elsewhere && user) {
    onProgress({ step: 'elsewhere', folder: dirname(data), user: user.name });
    mkdirSync(dirname(data), { recursive: true, mode: 0o711 });
  }
  if (user && existsSync(data)) chownSync(data, user.uid, user.gid);
  const fresh = !existsSync(data);
  if (fresh) onProgress({ step: 'copy_programs' });
  const programs = installPrograms(options.programsFolder ?? place.programs);
  if (fresh) {
    onProgress({ step: 'initialise', folder: data });
    initialise({ programs, data, user, adminPassword: options.adminPassword });
  }
  checkDataVersion(data, programs.packageVersion);
  await clearLeftover(data, onProgress);

  const socketFolder = prepareSocketFolder(data);
  if (user) chownSync(socketFolder, user.uid, user.gid);
  const urlFor = (role: string, password: string, database: string) =>
    socketUrl({ socketFolder, role, password, database });
  const adminUrl = urlFor('postgres', options.adminPassword, 'postgres');
  onProgress({ step: 'start' });
  const postmaster = await startPostmaster({
    file: join(programs.bin, 'postgres'),
    data,
    logs,
    socketFolder,
    user,
    settings: serverSettings(options.settings ?? ''),
    adminUrl,
  });
  let stopping = false;
  return {
    adminUrl,
    socketFolder,
    data,
    version: programs.packageVersion,
    urlFor,
    onCrash: (listener) => postmaster.process.once('exit', () => !stopping && listener()),
    stop: async () => {
      stopping = true;
      await postmaster.stop();
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

/** A server reads the files of its own major version only. */
function checkDataVersion(data: string, packageVersion: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const [ours = ''] = packageVersion.split('.');
  if (found !== ours) throw new StartFailure('database_files_newer', { found, ours });
}
