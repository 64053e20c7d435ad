import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { databaseStepSentence } from '#locales/vi/start.ts';
import type { BackupManifest } from '#platform/backup/backup-head.ts';
import { loadBackup } from '#platform/backup/load-backup.ts';
import { readHead } from '#platform/backup/read-head.ts';
import { walkFiles } from '#platform/backup/walk-files.ts';
import type { Config } from '#platform/config.ts';
import { listMigrations } from '#platform/database/migrate.ts';
import { type HomeLayout, homeLayout } from '#platform/home/layout.ts';
import { takeLock } from '#platform/home/lock.ts';
import { prepareHome } from '#platform/home/prepare-home.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { openDatabase } from './open-database.ts';
import { prepareDatabase } from './prepare-database.ts';
import { freshDatabase, replaceDatabase } from './replace-database.ts';

/**
 * Makes a home from a backup. Everything is loaded beside what is there and checked before anything takes its place.
 *
 * @returns whether the home had keys of its own, or the backup brought them
 * @throws StartFailure
 */
export async function restoreHome(options: {
  config: Config;
  file: string;
  force: boolean;
  say: (line: string) => void;
}): Promise<{ manifest: BackupManifest; hasKeys: boolean }> {
  const { config, file, force, say } = options;
  const layout = homeLayout(config.home);
  const head = await readHead(file);
  const known = await listMigrations();
  const newer = head.migrations.find((name) => !known.includes(name));
  if (newer) throw new StartFailure('backup_newer', { file, migration: newer });
  const hadKeys = existsSync(join(layout.secrets, 'service.key'));
  if (!force && walkFiles(layout.files).length > 0)
    throw new StartFailure('home_not_empty', { home: config.home });

  prepareHome(layout);
  const lock = await takeLock(layout.lock);
  if (!lock) throw new StartFailure('already_running', { home: config.home });
  const folder = join(layout.home, 'restoring');
  rmSync(folder, { recursive: true, force: true });
  try {
    const database = await openDatabase(config, (step) => say(databaseStepSentence(step)));
    try {
      const mayReplace = force && !config.databaseUrl;
      if (!mayReplace) await refuseRows(database.adminUrl, config);
      mkdirSync(folder, { mode: 0o700 });
      const target = config.databaseUrl ? config.databaseUrl : await freshDatabase(database.adminUrl);
      const upTo = head.migrations.at(-1);
      await prepareDatabase({ adminUrl: target, secrets: layout.secrets, say, ...(upTo && { upTo }) });
      const manifest = await loadBackup({ file, head, databaseUrl: target, folder });
      await prepareDatabase({ adminUrl: target, secrets: layout.secrets, say });
      if (!config.databaseUrl) await replaceDatabase(database.adminUrl);
      takeFiles(folder, layout);
      return { manifest, hasKeys: hadKeys || head.withSecrets };
    } finally {
      await database.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
    await lock.release();
  }
}

/** Any row of the product's own schema counts as data; reference data alone does not. */
async function refuseRows(adminUrl: string, config: Config): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('tindan.tenants') is not null as there",
    );
    if (!rows[0]?.there) return;
    const { rowCount } = await client.query('select from tindan.tenants limit 1');
    if (!rowCount) return;
  } finally {
    await client.end();
  }
  throw config.databaseUrl
    ? new StartFailure('database_not_empty', { table: 'tindan.tenants' })
    : new StartFailure('home_not_empty', { home: config.home });
}

/** The restored files and keys take the place of those that were there. */
function takeFiles(folder: string, layout: HomeLayout): void {
  const files = join(folder, 'files');
  mkdirSync(files, { recursive: true, mode: 0o700 });
  renameSync(layout.files, join(folder, 'old-files'));
  renameSync(files, layout.files);
  const secrets = join(folder, 'secrets');
  if (!existsSync(secrets)) return;
  for (const name of readdirSync(secrets)) renameSync(join(secrets, name), join(layout.secrets, name));
}
