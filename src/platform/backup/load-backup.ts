import { createHash } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Writable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import pg from 'pg';
import { StartFailure } from '../start-failure.ts';
import {
  type BackupHead,
  type BackupManifest,
  type BackupTable,
  HEAD,
  MANIFEST,
  manifestShape,
  tableKey,
} from './backup-head.ts';
import { hashInto } from './hash-into.ts';
import { logRoots } from './log-roots.ts';
import { type BackupEntry, readEntries, textOf } from './read-entries.ts';
import { readTable, speakPlainly, writeTable } from './table-text.ts';

/**
 * Loads the tables of a backup into a database of the same schema version, in one transaction that is kept only when
 * every table gives back the rows and the hash of the manifest. Files go into `folder`/files and `folder`/secrets.
 *
 * @throws StartFailure `backup_damaged` naming the first part that differs
 */
export async function loadBackup(options: {
  file: string;
  head: BackupHead;
  databaseUrl: string;
  folder: string;
}): Promise<BackupManifest> {
  const { file, head } = options;
  const client = new pg.Client({ connectionString: options.databaseUrl });
  await client.connect();
  try {
    await speakPlainly(client);
    await client.query('begin');
    await letLoad(client, head.tables);
    const manifest = await readParts(client, options);
    if (!manifest) throw new StartFailure('backup_damaged', { file, part: MANIFEST });
    await compare(client, options, manifest);
    await client.query('commit');
    return manifest;
  } finally {
    await client.end();
  }
}

/** Rows are checked by hash afterwards, so foreign keys need not be, where we may say so. */
async function letLoad(client: pg.Client, tables: readonly BackupTable[]): Promise<void> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'select rolsuper from pg_roles where rolname = current_user',
  );
  if (rows[0]?.rolsuper) await client.query("set local session_replication_role = 'replica'");
  const names = tables.map(
    ({ schema, name }) => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`,
  );
  await client.query(`truncate ${names.join(', ')} cascade`);
}

async function readParts(
  client: pg.Client,
  options: { file: string; head: BackupHead; folder: string },
): Promise<BackupManifest | undefined> {
  const { file, head, folder } = options;
  const byKey = new Map(head.tables.map((table) => [tableKey(table), table]));
  const files = createHash('sha256');
  let manifest: BackupManifest | undefined;
  let open: { key: string; copy: Writable } | undefined;
  const close = async () => {
    const closing = open;
    open = undefined;
    closing?.copy.end();
    if (closing) await finished(closing.copy);
  };
  let last: string = HEAD;
  const damaged = (error: unknown) =>
    tellsOfDamage(error) ? new StartFailure('backup_damaged', { file, part: last }, { cause: error }) : error;
  await readEntries(file, async (name, entry) => {
    last = name;
    const [kind, key = ''] = name.split('/');
    if (kind !== 'tables' || key !== open?.key) await close();
    if (kind === 'tables') {
      const table = byKey.get(key);
      if (!table) throw new StartFailure('backup_damaged', { file, part: name });
      open ??= { key, copy: openTable(client, table) };
      for await (const bytes of entry) await write(open.copy, bytes);
    } else if (name === MANIFEST) manifest = manifestShape.parse(JSON.parse(await textOf(entry)));
    else if (name === HEAD) await textOf(entry);
    else {
      const sha256 = await saveFile(folder, name, entry, file);
      if (kind === 'files') files.update(`${name}\0${sha256}\n`);
    }
  }).catch((error: unknown) => {
    throw damaged(error);
  });
  await close();
  if (manifest && files.digest('hex') !== manifest.files.sha256) {
    throw new StartFailure('backup_damaged', { file, part: 'files' });
  }
  return manifest;
}

/** The stream breaks off, or the server finds that a row is none (classes 22 and 23: data, constraints). */
function tellsOfDamage(error: unknown): boolean {
  if (error instanceof StartFailure) return error.code === 'backup_unreadable';
  return /^2[23]/.test((error as { code?: string }).code ?? '');
}

/** A copy that fails tells whoever writes or closes it; nobody else listens. */
function openTable(client: pg.Client, table: BackupTable): Writable {
  const copy = writeTable(client, table);
  copy.on('error', () => {});
  return copy;
}

/** One piece at a time: what the library still had waiting when the server refuses would break it. */
function write(copy: Writable, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    copy.write(bytes, (error) => (error ? reject(error) : resolve()));
  });
}

async function saveFile(folder: string, name: string, entry: BackupEntry, file: string): Promise<string> {
  const target = join(folder, name);
  if (!/^(files|secrets)\//.test(name) || relative(folder, target).startsWith('..')) {
    throw new StartFailure('backup_damaged', { file, part: name });
  }
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  await pipeline(entry, hashInto(hash), createWriteStream(target, { mode: 0o600 }));
  return hash.digest('hex');
}

async function compare(
  client: pg.Client,
  { file, head }: { file: string; head: BackupHead },
  manifest: BackupManifest,
): Promise<void> {
  for (const table of head.tables) {
    const part = tableKey(table);
    const [is, was] = [await readTable(client, table), manifest.tables[part]];
    if (is.rows !== was?.rows || is.sha256 !== was.sha256)
      throw new StartFailure('backup_damaged', { file, part });
  }
  const roots = await logRoots(client);
  if (JSON.stringify(roots) !== JSON.stringify(manifest.logRoots)) {
    throw new StartFailure('backup_damaged', { file, part: 'tindan.seals' });
  }
}
