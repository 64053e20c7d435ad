import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import pg from 'pg';
import { isDiskFull } from '../home/disk-full.ts';
import type { HomeLayout } from '../home/layout.ts';
import { StartFailure } from '../start-failure.ts';
import { type BackupHead, type BackupManifest, FORMAT, HEAD, MANIFEST, tableKey } from './backup-head.ts';
import { type BackupWriter, createBackupWriter } from './backup-writer.ts';
import { listTables } from './list-tables.ts';
import { logRoots } from './log-roots.ts';
import { collectPieces } from './piece-collector.ts';
import { readTable, speakPlainly } from './table-text.ts';
import { walkFiles } from './walk-files.ts';

/** Keys are worth keeping; passwords of the database belong to one home and are made anew. */
const isKept = (name: string) => name.endsWith('.key') || name.endsWith('.pem') || name.endsWith('.json');

/**
 * Writes everything into one file from one snapshot of the database, while the product may go on working. Sealed files
 * are read after the snapshot: those that a row of it names are all there, but for what was destroyed meanwhile.
 *
 * @throws StartFailure `backup_exists`, `disk_full`
 */
export async function writeBackup(options: {
  adminUrl: string;
  layout: HomeLayout;
  file: string;
  program: string;
  now: Date;
  withSecrets: boolean;
  signal?: AbortSignal;
}): Promise<BackupManifest> {
  const { layout, signal } = options;
  const client = new pg.Client({ connectionString: options.adminUrl });
  await client.connect();
  const writer = createBackupWriter(resolve(options.file));
  try {
    await speakPlainly(client);
    await client.query('begin isolation level repeatable read read only');
    const head = await readHead(client, options);
    await writer.add(HEAD, json(head));
    const tables: BackupManifest['tables'] = {};
    for (const table of head.tables) {
      const pieces = collectPieces(async (bytes, number) => {
        signal?.throwIfAborted();
        await writer.add(`tables/${tableKey(table)}/${String(number).padStart(6, '0')}`, bytes);
      });
      tables[tableKey(table)] = await readTable(client, table, pieces.add);
      await pieces.flush();
    }
    const roots = await logRoots(client);
    await client.query('commit');
    const files = await addFolder(writer, 'files', layout.files, () => true, signal);
    if (options.withSecrets) await addFolder(writer, 'secrets', layout.secrets, isKept, signal);
    const manifest = { tables, files, logRoots: roots };
    await writer.add(MANIFEST, json(manifest));
    signal?.throwIfAborted();
    await writer.finish();
    return manifest;
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    throw new StartFailure('disk_full', { folder: dirname(resolve(options.file)) }, { cause: error });
  } finally {
    await writer.abandon();
    await client.end();
  }
}

const json = (value: unknown) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);

async function readHead(
  client: pg.Client,
  options: { program: string; now: Date; withSecrets: boolean },
): Promise<BackupHead> {
  const applied = await client.query<{ name: string }>('select name from migrations.applied order by name');
  const version = await client.query<{ server_version: string }>('show server_version');
  return {
    format: FORMAT,
    program: options.program,
    createdAt: options.now.toISOString(),
    serverVersion: version.rows[0]?.server_version ?? '',
    migrations: applied.rows.map((row) => row.name),
    tables: await listTables(client),
    withSecrets: options.withSecrets,
  };
}

async function addFolder(
  writer: BackupWriter,
  prefix: string,
  folder: string,
  isWanted: (name: string) => boolean,
  signal: AbortSignal | undefined,
): Promise<BackupManifest['files']> {
  const hash = createHash('sha256');
  let count = 0;
  for (const name of walkFiles(folder).filter(isWanted)) {
    signal?.throwIfAborted();
    const file = await openUnlessGone(join(folder, name));
    if (!file) continue;
    try {
      const { size } = await file.stat();
      const sha256 = await writer.addFile(`${prefix}/${name}`, file, size);
      hash.update(`${prefix}/${name}\0${sha256}\n`);
      count += 1;
    } finally {
      await file.close();
    }
  }
  return { count, sha256: hash.digest('hex') };
}

/** A draft gets its name, and what nobody sent is swept, while the product works. */
async function openUnlessGone(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
