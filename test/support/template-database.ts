import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { loadReference } from '#modules/areas/reference/load-reference.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { migrate, roles } from '#platform/database/migrate.ts';
import { projectRoot } from '#platform/project-root.ts';

/** The password of every role on a test server; nothing but tests listens there. */
export const testPassword = 'only-for-tests';

/** The same server and database as `url`, signed in as `role`. */
export function urlForRole(url: string, role: string, database?: string): string {
  const copy = new URL(url);
  copy.username = role;
  copy.password = testPassword;
  if (database) copy.pathname = `/${database}`;
  return copy.href;
}

async function contentHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['db', 'db/migrations', 'db/reference', 'db/reference/registers']) {
    const names = await readdir(join(projectRoot, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of names.filter((e) => e.isFile()).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      hash.update(entry.name).update(await readFile(join(projectRoot, folder, entry.name)));
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/**
 * Makes (once per content of db/) a migrated database with the reference data, to be cloned by each test file.
 * @returns its name
 */
export async function withTemplateDatabase(serverUrl: string): Promise<string> {
  const name = `tindan_template_${await contentHash()}`;
  const admin = new pg.Client({ connectionString: serverUrl });
  await admin.connect();
  try {
    await admin.query("select pg_advisory_lock(hashtext('tindan template'))");
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [
      name,
    ]);
    if (rowCount) return name;
    await admin.query(`drop database if exists ${name} with (force)`);
    await admin.query(`create database ${name}`);
    const url = new URL(serverUrl);
    url.pathname = `/${name}`;
    await migrate({
      adminUrl: url.href,
      passwords: Object.fromEntries(roles.map((role) => [role, testPassword])),
    });
    await loadReferenceInto(urlForRole(url.href, 'migrator'));
    await admin.query(`alter database ${name} is_template true`);
    return name;
  } finally {
    await admin.end();
  }
}

async function loadReferenceInto(url: string): Promise<void> {
  const db = connectDatabase({ connectionString: url, max: 1 });
  await loadReference(db).finally(() => db.destroy());
}
