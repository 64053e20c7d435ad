import { chownSync, readdirSync } from 'node:fs';
import { appendFile, chmod, cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import type { DatabaseUser } from '#platform/embedded-database/database-user.ts';
import { type Postmaster, startPostmaster } from '#platform/embedded-database/postmaster.ts';
import { socketUrl } from '#platform/embedded-database/socket-url.ts';
import { initialiseStock, makeFolder, runStock, stockBin } from '../../../scripts/test/initialise-stock.ts';

/** Where a server and its archive lie, below one folder. */
export interface ArchivePlan {
  readonly folder: string;
  readonly user: DatabaseUser | undefined;
}

const within = ({ folder }: ArchivePlan, name: string): string => join(folder, name);
export const urlOf = (plan: ArchivePlan, name: string, database = 'tindan'): string =>
  socketUrl({ socketFolder: within(plan, `${name}-socket`), role: 'postgres', password: 'any', database });

/** Starts the server of a data folder; it writes its log of writes to the archive, or reads it back from there. */
async function startOn(
  plan: ArchivePlan,
  name: string,
  settings: Record<string, string>,
): Promise<Postmaster> {
  const socketFolder = within(plan, `${name}-socket`);
  makeFolder(socketFolder, plan.user);
  return startPostmaster({
    ...{ file: join(stockBin, 'postgres'), data: within(plan, name), logs: within(plan, `${name}-logs`) },
    ...{ socketFolder, user: plan.user, adminUrl: urlOf(plan, name, 'postgres') },
    settings: { listen_addresses: '', ...settings },
  });
}

/** A new server that archives, with an empty database for the product. */
export async function startArchiving(plan: ArchivePlan): Promise<Postmaster> {
  makeFolder(within(plan, 'archive'), plan.user);
  initialiseStock(plan.user, within(plan, 'first'));
  const archive = within(plan, 'archive');
  const server = await startOn(plan, 'first', {
    ...{ wal_level: 'replica', archive_mode: 'on' },
    archive_command: `test ! -f ${archive}/%f && cp %p ${archive}/.%f && mv ${archive}/.%f ${archive}/%f`,
  });
  await ask(urlOf(plan, 'first', 'postgres'), 'create database tindan');
  return server;
}

/** A copy of the running server without its log of writes: that comes out of the archive. */
export function takeBase(plan: ArchivePlan): void {
  const socket = within(plan, 'first-socket');
  const target = ['-D', within(plan, 'base'), '-X', 'none', '-c', 'fast', '--no-sync'];
  runStock(plan.user, 'pg_basebackup', ['-h', socket, '-U', 'postgres', ...target]);
}

/** Waits until everything written so far is in the archive. */
export async function untilArchived(plan: ArchivePlan): Promise<void> {
  const url = urlOf(plan, 'first');
  const [written] = await ask(url, 'select pg_walfile_name(pg_switch_wal()) as said');
  for (;;) {
    const [kept] = await ask(url, 'select last_archived_wal as said from pg_stat_archiver');
    if (kept && written && kept >= written) return;
    await ask(url, 'select pg_sleep(0.2)::text as said');
  }
}

/** A second server from the base and the archive, as everything was at one instant. */
export async function restoreAt(plan: ArchivePlan, instant: string): Promise<Postmaster> {
  const data = within(plan, 'second');
  await cp(within(plan, 'base'), data, { recursive: true });
  await writeFile(join(data, 'recovery.signal'), '');
  await appendFile(join(data, 'postgresql.auto.conf'), `recovery_target_time = '${instant}'\n`);
  await chmod(data, 0o700);
  if (plan.user) runChown(plan.user, data);
  const server = await startOn(plan, 'second', {
    restore_command: `cp ${within(plan, 'archive')}/%f %p`,
    recovery_target_action: 'promote',
  });
  while ((await ask(urlOf(plan, 'second'), 'select pg_is_in_recovery()::text as said'))[0] === 'true')
    await ask(urlOf(plan, 'second'), 'select pg_sleep(0.2)::text as said');
  return server;
}

function runChown({ uid, gid }: DatabaseUser, data: string): void {
  for (const name of readdirSync(data, { recursive: true, encoding: 'utf8' }))
    chownSync(join(data, name), uid, gid);
  chownSync(data, uid, gid);
}

/** One statement; the column `said` of its rows. */
export async function ask(url: string, statement: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<{ said: string }>(statement)).rows.map(({ said }) => said);
  } finally {
    await client.end();
  }
}
