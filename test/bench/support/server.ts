import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Role } from '#platform/database/migrate.ts';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import { urlForRole, withTemplateDatabase } from '../../support/template-database.ts';

export interface BenchServer {
  /** Version and the settings that decide about durability and speed. */
  readonly about: string;
  /** A migrated database of its own, with the reference data. */
  createDatabase(name: string): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

export interface BenchDatabase {
  /** Superuser, to seed in bulk. */
  readonly adminUrl: string;
  urlFor(role: Role): string;
  drop(): Promise<void>;
}

/** The server to measure on: the one named, else an embedded one in a temporary home. Both must be durable. */
export async function benchServer(given: string | undefined): Promise<BenchServer> {
  const own = given ? undefined : await embedded();
  const adminUrl = given ?? own?.adminUrl ?? '';
  return {
    about: `${own ? 'embedded' : 'given'}, ${await settingsOf(adminUrl)}`,
    createDatabase: (name) => createDatabase(adminUrl, `tindan_bench_${name}`),
    stop: async () => own?.stop(),
  };
}

async function embedded(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-bench-'));
  await chmod(home, 0o755);
  const server = await startEmbeddedDatabase({ home });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}

export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return work(client).finally(() => client.end());
}

const DURABLE = ['fsync', 'synchronous_commit', 'full_page_writes'];

async function settingsOf(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string; setting: string }>(
      `select name, current_setting(name) as setting from pg_settings
       where name = any($1) order by array_position($1, name)`,
      [['server_version', ...DURABLE, 'shared_buffers', 'work_mem', 'jit']],
    );
    const unsafe = rows.find(({ name, setting }) => DURABLE.includes(name) && setting !== 'on');
    if (unsafe) throw new Error(`A bench on a server with ${unsafe.name} = ${unsafe.setting} says nothing.`);
    return rows.map(({ name, setting }) => `${name} ${setting}`).join(', ');
  });
}

async function createDatabase(serverUrl: string, name: string): Promise<BenchDatabase> {
  const template = await withTemplateDatabase(serverUrl);
  const drop = () =>
    withClient(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
  await drop();
  await withClient(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  const adminUrl = new URL(serverUrl);
  adminUrl.pathname = `/${name}`;
  return {
    adminUrl: adminUrl.href,
    urlFor: (role) => urlForRole(serverUrl, role, name),
    drop: async () => {
      await drop();
    },
  };
}
