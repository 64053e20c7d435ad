import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { arch, cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '#platform/config.ts';
import type { HomeLayout } from '#platform/home/layout.ts';
import { projectRoot } from '#platform/project-root.ts';

const LOG_BYTES = 1_000_000;

/** A file of the support bundle by its name. */
export type Entries = Readonly<Record<string, string>>;

/** What runs, on what. */
export function programEntry(version: string): Entries {
  const memoryGb = Math.round(totalmem() / 1e9);
  const machine = { platform: platform(), release: release(), arch: arch(), cpus: cpus().length, memoryGb };
  return { 'program.json': json({ version, node: process.version, machine }) };
}

/** Settings as the program understood them; of addresses only whether they were set. */
export function settingsEntry(config: Config): Entries {
  const { publicPort, officerPort, tenant, sample } = config;
  const isSet = {
    databaseUrl: config.databaseUrl !== undefined,
    databaseSettings: config.databaseSettings !== '',
    trustedProxies: config.trustedProxies.length,
    isLocal: config.listen === '127.0.0.1',
    isSecure: config.officerUrl.startsWith('https:'),
  };
  return { 'settings.json': json({ publicPort, officerPort, tenant, sample, ...isSet }) };
}

/** Version, changed settings, steps of the schema, and how large each table is: sizes and counts, no row. */
export async function databaseEntry(adminUrl: string): Promise<Entries> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  const rows = async (sql: string) => (await client.query(sql)).rows;
  try {
    const [server, settings, migrations, tables] = [
      await rows('select version()'),
      await rows(`select name, setting from pg_settings where source = 'configuration file'
        and category not like 'File Locations' and name not like '%director%' order by name`),
      await rows('select name from migrations.applied order by name'),
      await rows(`select relname as table, n_live_tup::int as rows, n_dead_tup::int as dead,
        pg_total_relation_size(relid)::bigint::text as bytes, last_autovacuum, last_autoanalyze
        from pg_stat_user_tables order by relname`),
    ];
    return { 'database.json': json({ server, settings, migrations, tables }) };
  } finally {
    await client.end();
  }
}

/** The end of each process's log, with the folders of this machine written as `~` and `.`. */
export function logEntries({ home, logs }: HomeLayout): Entries {
  if (!existsSync(logs)) return {};
  const plain = (text: string) => text.replaceAll(home, '~').replaceAll(projectRoot, '.');
  return Object.fromEntries(
    readdirSync(logs)
      .sort()
      .map((name) => [`logs/${name}`, plain(readFileSync(join(logs, name)).subarray(-LOG_BYTES).toString())]),
  );
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
