import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDatabaseUser } from '#platform/embedded-database/database-user.ts';
import { startPostmaster } from '#platform/embedded-database/postmaster.ts';
import { runAs } from '#platform/embedded-database/run-as.ts';
import { socketUrl } from '#platform/embedded-database/socket-url.ts';
import { aptInstall } from './apt-install.ts';
import type { TestServer } from './test-server.ts';

const BIN = '/usr/lib/postgresql/15/bin';
/** Nothing here outlives the run, so nothing waits for the disk. */
const SETTINGS = {
  listen_addresses: '',
  max_connections: '200',
  wal_level: 'logical',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/** A stock server of the floor version, found or installed; undefined where there is none to be had. */
export async function startStockServer(): Promise<TestServer | undefined> {
  if (!existsSync(join(BIN, 'postgres')) && !(await aptInstall('postgresql-15'))) return undefined;
  const user = chooseDatabaseUser(undefined, () => {});
  const folder = await mkdtemp(join(tmpdir(), 'tindan-stock-'));
  await chmod(folder, 0o711);
  const [data, socketFolder] = [join(folder, 'data'), join(folder, 'socket')];
  for (const path of [data, socketFolder]) {
    mkdirSync(path, { mode: 0o700 });
    if (user) chownSync(path, user.uid, user.gid);
  }
  const options = ['-E', 'UTF8', '--locale=C.UTF-8', '-U', 'postgres', '-A', 'trust', '--no-sync', data];
  const initdb = runAs(user, join(BIN, 'initdb'), options);
  const made = spawnSync(initdb.file, initdb.args, { cwd: '/', encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`initdb of PostgreSQL 15 failed: ${made.stderr}`);
  const adminUrl = socketUrl({ socketFolder, role: 'postgres', password: 'any', database: 'postgres' });
  const file = join(BIN, 'postgres');
  const server = await startPostmaster({
    file,
    data,
    logs: folder,
    socketFolder,
    user,
    settings: SETTINGS,
    adminUrl,
  });
  return {
    label: 'stock PostgreSQL 15',
    adminUrl,
    stop: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
