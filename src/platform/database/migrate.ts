import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { projectRoot } from '../project-root.ts';

export type Role = 'migrator' | 'public_site' | 'officer_api' | 'jobs';
export const roles: readonly Role[] = ['migrator', 'public_site', 'officer_api', 'jobs'];

/** The database was migrated by a newer program than this one. */
export class NewerDatabase extends Error {
  readonly unknown: readonly string[];
  constructor(unknown: readonly string[]) {
    super(`The database holds migrations that this program does not know: ${unknown.join(', ')}`);
    this.name = 'NewerDatabase';
    this.unknown = unknown;
  }
}

const folder = join(projectRoot, 'db', 'migrations');

/** Names of the migrations of this program, oldest first. */
export async function listMigrations(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
}

/**
 * Creates the four roles (with passwords where given) and applies what is missing, each migration in a
 * transaction of its own, as `migrator`. Two at once wait for each other. Applied migrations are frozen: one that
 * was edited afterwards is an error.
 *
 * @param options.adminUrl connection of a superuser, or of the database's owner with CREATEROLE
 * @returns the names applied now
 * @throws NewerDatabase when the database knows a migration that this program does not
 */
export async function migrate(options: {
  adminUrl: string;
  passwords?: Partial<Record<Role, string>>;
  onProgress?: (name: string) => void;
  /** The last migration to apply (a backup is loaded into the schema that it came from); all unless given. */
  upTo?: string;
}): Promise<string[]> {
  const client = new pg.Client({ connectionString: options.adminUrl });
  // a connection that breaks is told by the statement under way; without a listener it would end the process
  client.on('error', () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('tindan migrate'))");
    await prepareRoles(client, options.passwords ?? {});
    await client.query('set role migrator');
    return await applyMissing(client, options);
  } finally {
    await client.end();
  }
}

async function prepareRoles(client: pg.Client, passwords: Partial<Record<Role, string>>): Promise<void> {
  await client.query(await readFile(join(projectRoot, 'db', 'roles.sql'), 'utf8'));
  for (const [role, password] of Object.entries(passwords)) {
    await client.query(`alter role ${pg.escapeIdentifier(role)} password ${pg.escapeLiteral(password)}`);
  }
  const { rows } = await client.query<{ name: string; me: string }>(
    'select current_database() as name, current_user as me',
  );
  const [{ name, me }] = rows as [{ name: string; me: string }];
  await client.query(`grant migrator to ${pg.escapeIdentifier(me)}`);
  await client.query(`grant create, connect on database ${pg.escapeIdentifier(name)} to migrator`);
  await client.query('create schema if not exists migrations authorization migrator');
}

async function applyMissing(
  client: pg.Client,
  { onProgress, upTo }: { onProgress?: (name: string) => void; upTo?: string },
): Promise<string[]> {
  await client.query(`create table if not exists migrations.applied (
    name text collate "C" primary key, sha256 bytea not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; sha256: Buffer }>(
    'select name, sha256 from migrations.applied order by name',
  );
  const names = await listMigrations();
  const unknown = rows.map((row) => row.name).filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new NewerDatabase(unknown);

  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  const done: string[] = [];
  for (const name of names) {
    if (upTo !== undefined && name > upTo) break;
    const text = await readFile(join(folder, name), 'utf8');
    const hash = createHash('sha256').update(text).digest();
    const before = applied.get(name);
    if (before) {
      if (!before.equals(hash)) throw new Error(`Migration ${name} was edited after it had been applied.`);
      continue;
    }
    onProgress?.(name);
    await client.query('begin');
    try {
      await client.query(text);
      await client.query('insert into migrations.applied (name, sha256) values ($1, $2)', [name, hash]);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw new Error(`Migration ${name} failed; nothing of it was kept.`, { cause: error });
    }
    done.push(name);
  }
  return done;
}
