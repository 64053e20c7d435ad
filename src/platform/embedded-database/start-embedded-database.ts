import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { homeLayout } from '../home/layout.ts';
import { createMissingSecrets, getSecret } from '../home/secrets.ts';
import { StartFailure } from '../start-failure.ts';
import { chooseDatabaseUser } from './database-user.ts';
import { initialise } from './initialise.ts';
import { clearLeftover } from './leftover.ts';
import { abandonedPlaces, choosePlace, prepareOutside, prepareSocketFolder } from './place.ts';
import { startPostmaster } from './postmaster.ts';
import { installPrograms } from './programs.ts';
import type { DatabaseProgress } from './progress.ts';
import { serverSettings } from './server-settings.ts';
import { socketUrl } from './socket-url.ts';

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
  /** Starts it again after a crash, at the same address. */
  restart(): Promise<void>;
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
  databaseUser?: string | undefined;
  settings?: string;
  programsFolder?: string;
  onProgress?: DatabaseProgress;
}): Promise<EmbeddedDatabase> {
  const onProgress = options.onProgress ?? (() => {});
  const { secrets } = homeLayout(options.home);
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  createMissingSecrets(secrets);
  const adminPassword = getSecret(secrets, 'database-admin.password');
  const user = chooseDatabaseUser(options.databaseUser, onProgress);
  if (user) letThrough(options.home);
  const place = choosePlace(options.home, user);
  const { data, logs } = place;
  if (place.elsewhere && user) {
    onProgress({ step: 'elsewhere', folder: dirname(data), user: user.name });
    prepareOutside(options.home, place);
    for (const folder of abandonedPlaces(options.home, place)) onProgress({ step: 'abandoned', folder });
  }
  if (user && existsSync(data)) chownSync(data, user.uid, user.gid);
  const fresh = !existsSync(data);
  if (fresh) onProgress({ step: 'copy_programs' });
  const programs = installPrograms(options.programsFolder ?? place.programs);
  if (fresh) {
    onProgress({ step: 'initialise', folder: data });
    initialise({ programs, data, user, adminPassword });
  }
  checkDataVersion(data, programs.packageVersion);

  const socketFolder = prepareSocketFolder(data);
  if (user) chownSync(socketFolder, user.uid, user.gid);
  const urlFor = (role: string, password: string, database: string) =>
    socketUrl({ socketFolder, role, password, database });
  const adminUrl = urlFor('postgres', adminPassword, 'postgres');
  const file = join(programs.bin, 'postgres');
  const settings = serverSettings(options.settings ?? '');
  const launch = async () => {
    await clearLeftover(data, socketFolder, onProgress);
    onProgress({ step: 'start' });
    const server = await startPostmaster({ file, data, logs, socketFolder, user, settings, adminUrl });
    server.process.once('exit', () => stopping || crashed());
    return server;
  };
  let stopping = false;
  let crashed = () => {};
  let postmaster = await launch();
  return {
    adminUrl,
    socketFolder,
    data,
    version: programs.packageVersion,
    urlFor,
    onCrash: (listener) => {
      crashed = listener;
    },
    restart: async () => {
      postmaster = await launch();
    },
    stop: async () => {
      stopping = true;
      await postmaster.stop();
      rmSync(socketFolder, { recursive: true, force: true });
    },
  };
}

/** The database user must get through the home to its own folder. What lies above the home is not ours to change. */
function letThrough(home: string): void {
  const { mode } = statSync(home);
  if ((mode & 0o001) === 0) chmodSync(home, (mode & 0o7777) | 0o011);
}

/** A server reads the files of its own major version only. */
function checkDataVersion(data: string, packageVersion: string): void {
  const found = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  const [ours = ''] = packageVersion.split('.');
  if (found !== ours) throw new StartFailure('database_files_newer', { found, ours });
}
