import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { projectRoot } from '#platform/project-root.ts';
import type { TestDatabase } from '../../../test/support/database.ts';
import { testPassword, urlForRole } from '../../../test/support/template-database.ts';

const script = (name: string): Promise<string> => readFile(join(projectRoot, 'db', 'national', name), 'utf8');

async function run(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

const inDatabase = (name: string): string => {
  const url = new URL(inject('server'));
  url.pathname = `/${name}`;
  return url.href;
};

/** What a subscription is given: the feed's own role and nothing above it. */
function conninfo(database: string): string {
  const server = new URL(inject('server'));
  const host = server.searchParams.get('host') ?? server.hostname;
  return `host=${host} port=${server.port || 5432} dbname=${database} user=national_feed password=${testPassword}`;
}

export const publish = async ({ name }: TestDatabase): Promise<void> =>
  run(inDatabase(name), await script('publish.sql'), `alter role national_feed password '${testPassword}'`);

/** An empty read database that subscribes to provinces on the same server; dropped after the file. */
export async function readDatabase(
  provinces: readonly TestDatabase[],
): Promise<{ national: Database; admin: Database; url: string }> {
  const name = `tindan_national_${randomUUID().replaceAll('-', '')}`;
  await run(inject('server'), `create database ${name}`);
  const url = inDatabase(name);
  await run(url, await script('read-database.sql'), `alter role national_read password '${testPassword}'`);
  // on one server the slot cannot be made by the subscription itself: it would wait for its own transaction
  for (const { name: province } of provinces) {
    await run(inDatabase(province), `select pg_create_logical_replication_slot('${province}', 'pgoutput')`);
    await run(
      url,
      `create subscription ${province} connection '${conninfo(province)}' publication tindan_national
        with (create_slot = false, slot_name = '${province}')`,
    );
  }
  const readUrl = urlForRole(inject('server'), 'national_read', name);
  const national = connectDatabase({
    connectionString: readUrl,
    max: 2,
  });
  const admin = connectDatabase({ connectionString: url, max: 1 });
  afterAll(async () => {
    await national.destroy();
    await admin.destroy();
    for (const { name: province } of provinces) {
      await run(url, `alter subscription ${province} disable`);
      await run(
        url,
        `alter subscription ${province} set (slot_name = none)`,
        `drop subscription ${province}`,
      );
      await dropSlot(province);
    }
    await run(inject('server'), `drop database ${name} with (force)`);
  });
  return { national, admin, url: readUrl };
}

/** The sender lets go of its slot a moment after its reader was disabled. */
async function dropSlot(slot: string): Promise<void> {
  await run(
    inject('server'),
    `select pg_terminate_backend(active_pid) from pg_replication_slots where slot_name = '${slot}' and active`,
    `do $$ begin while exists (select from pg_replication_slots where slot_name = '${slot}' and active) loop
      perform pg_sleep(0.05); end loop; end $$`,
    `select pg_drop_replication_slot('${slot}')`,
  );
}
