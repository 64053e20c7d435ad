import { chownSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chooseDatabaseUser } from '#platform/embedded-database/database-user.ts';
import { startPostmaster } from '#platform/embedded-database/postmaster.ts';
import { socketUrl } from '#platform/embedded-database/socket-url.ts';
import { findStock, initialiseStock, makeFolder, stockBin } from './initialise-stock.ts';
import type { TestServer } from './test-server.ts';

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
  if (!(await findStock())) return undefined;
  const user = chooseDatabaseUser(undefined, () => {});
  const folder = await mkdtemp(join(tmpdir(), 'tindan-stock-'));
  await chmod(folder, 0o711);
  // the data folder is made by the account of the server itself
  if (user) chownSync(folder, user.uid, user.gid);
  const [data, socketFolder] = [join(folder, 'data'), join(folder, 'socket')];
  makeFolder(socketFolder, user);
  initialiseStock(user, data);
  const adminUrl = socketUrl({ socketFolder, role: 'postgres', password: 'any', database: 'postgres' });
  const file = join(stockBin, 'postgres');
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
