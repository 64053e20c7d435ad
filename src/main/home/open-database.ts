import { writeFileSync } from 'node:fs';
import pg from 'pg';
import type { Config } from '#platform/config.ts';
import type { Role } from '#platform/database/migrate.ts';
import type { DatabaseProgress } from '#platform/embedded-database/progress.ts';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { getSecret } from '#platform/home/secrets.ts';
import { openGivenDatabase } from './open-given-database.ts';

/** The product's database, ready for its owner. */
export interface OpenDatabase {
  /** Superuser of the embedded server, or the account of DATABASE_URL; in the product's database. */
  readonly adminUrl: string;
  urlFor(role: Role): string;
  onCrash(listener: () => void): void;
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const NAME = 'tindan';

/** Opens the database of a home: DATABASE_URL when set, else the embedded server. The home is prepared and locked. */
export async function openDatabase(config: Config, onProgress: DatabaseProgress): Promise<OpenDatabase> {
  const { secrets, running } = homeLayout(config.home);
  if (config.databaseUrl) return openGivenDatabase(config.databaseUrl, secrets);
  const server = await startEmbeddedDatabase({
    home: config.home,
    databaseUser: config.databaseUser,
    settings: config.databaseSettings,
    onProgress,
  });
  try {
    await createDatabase(server.adminUrl);
    writeFileSync(running, `${JSON.stringify({ socketFolder: server.socketFolder })}\n`, { mode: 0o600 });
  } catch (error) {
    await server.stop();
    throw error;
  }
  const adminPassword = getSecret(secrets, 'database-admin.password');
  return {
    adminUrl: server.urlFor('postgres', adminPassword, NAME),
    urlFor: (role) => server.urlFor(role, getSecret(secrets, `${role}.password`), NAME),
    onCrash: server.onCrash,
    restart: server.restart,
    stop: server.stop,
  };
}

async function createDatabase(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME]);
    if (rowCount === 0) await client.query(`create database ${NAME}`);
  } finally {
    await client.end();
  }
}
