import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { urlForRole } from './template-database.ts';
import { watchStatements } from './watch-statements.ts';

export interface TestDatabase {
  /** Connections as each role, as the processes hold them. */
  readonly publicSite: Database;
  readonly officerApi: Database;
  readonly jobs: Database;
  readonly migrator: Database;
  /** Superuser, to look behind row-level security and to damage things on purpose. */
  readonly admin: Database;
  readonly name: string;
  /** Connection string of a role in this database. */
  readonly urlFor: (role: string) => string;
  /** Gives its connections back and drops it before the file ends, where a file needs many one after another. */
  readonly close: () => Promise<void>;
}

async function asAdmin(server: string, text: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** PostgreSQL's code for a template that somebody is in: a worker that vacuums it may be, and a busy machine lets it stay. */
const inUse = '55006';
const mostTries = 6;

/** The server itself waits five seconds for the template to be free before it refuses. */
async function clone(server: string, template: string, name: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const failure: unknown = await asAdmin(server, `create database ${name} template ${template}`).then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return;
    if (!(failure instanceof pg.DatabaseError) || failure.code !== inUse || tries === mostTries)
      throw failure;
  }
}

/**
 * A database of its own for one test file, cloned from the migrated template and dropped after the file at the latest; on
 * the server of all tests, unless the file brings its own with a template on it.
 */
export async function testDatabase(
  { server, template }: { server: string; template: string } = {
    server: inject('server'),
    template: inject('template'),
  },
): Promise<TestDatabase> {
  const name = `tindan_test_${randomUUID().replaceAll('-', '')}`;
  await clone(server, template, name);
  const adminUrl = new URL(server);
  adminUrl.pathname = `/${name}`;
  const connections = {
    publicSite: connectDatabase({
      connectionString: urlForRole(server, 'public_site', name),
      max: 4,
      prepares: true,
    }),
    officerApi: connectDatabase({ connectionString: urlForRole(server, 'officer_api', name), max: 4 }),
    jobs: connectDatabase({ connectionString: urlForRole(server, 'jobs', name), max: 4 }),
    migrator: connectDatabase({ connectionString: urlForRole(server, 'migrator', name), max: 2 }),
    admin: connectDatabase({ connectionString: adminUrl.href, max: 2 }),
  };
  await watchStatements(connections.admin);
  let closed: Promise<void> | undefined;
  const drop = async () => {
    await Promise.all(Object.values(connections).map((db) => db.destroy()));
    await asAdmin(server, `drop database if exists ${name} with (force)`);
  };
  const close = () => {
    closed ??= drop();
    return closed;
  };
  afterAll(close);
  return { ...connections, name, urlFor: (role) => urlForRole(server, role, name), close };
}
