import { existsSync } from 'node:fs';
import pg from 'pg';
import { z } from 'zod';
import type { Config } from '#platform/config.ts';
import type { Role } from '#platform/database/migrate.ts';
import type { DatabaseProgress } from '#platform/embedded-database/progress.ts';
import { socketUrl } from '#platform/embedded-database/socket-url.ts';
import { type HomeLayout, homeLayout } from '#platform/home/layout.ts';
import { isLocked, takeLock } from '#platform/home/lock.ts';
import { readJsonFile } from '#platform/home/read-json-file.ts';
import { getSecret } from '#platform/home/secrets.ts';
import { StartFailure } from '#platform/start-failure.ts';
import { openDatabase } from './open-database.ts';
import { openGivenDatabase } from './open-given-database.ts';

/** How a command reaches the database of a home. */
export interface HomeConnections {
  readonly adminUrl: string;
  urlFor(role: Role): string;
  /** True when the product serves on this home at the same time. */
  readonly isServing: boolean;
}

/**
 * Runs a command's work on the database of an existing home: beside the product when it runs, else with the embedded
 * server started for this work only.
 */
export async function withHome<T>(
  config: Config,
  onProgress: DatabaseProgress,
  work: (connections: HomeConnections) => Promise<T>,
  options: { mayBeEmpty?: boolean } = {},
): Promise<T> {
  const checked = async (connections: HomeConnections) => {
    if (!options.mayBeEmpty) await refuseEmpty(connections.adminUrl, config);
    return work(connections);
  };
  const layout = homeLayout(config.home);
  if (!existsSync(layout.version)) throw new StartFailure('home_missing', { home: config.home });
  if (config.databaseUrl) {
    const database = await openGivenDatabase(config.databaseUrl, layout.secrets);
    return checked({ ...database, isServing: await isLocked(layout.lock) });
  }
  const lock = await takeLock(layout.lock);
  if (!lock) return checked(runningConnections(layout));
  const database = await openDatabase(config, onProgress).catch(async (error) => {
    await lock.release();
    throw error;
  });
  try {
    return await checked({ ...database, isServing: false });
  } finally {
    await database.stop();
    await lock.release();
  }
}

/** A home whose first start or restore was broken off has a database without anything in it. */
async function refuseEmpty(adminUrl: string, config: Config): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ there: boolean }>(
      "select to_regclass('tindan.tenants') is not null as there",
    );
    if (!rows[0]?.there) throw new StartFailure('home_missing', { home: config.home });
  } finally {
    await client.end();
  }
}

function runningConnections(layout: HomeLayout): HomeConnections {
  if (!existsSync(layout.running)) throw new StartFailure('already_running', { home: layout.home });
  const { socketFolder } = readJsonFile(layout.running, z.object({ socketFolder: z.string() }));
  const database = 'tindan';
  const admin = { role: 'postgres', password: getSecret(layout.secrets, 'database-admin.password') };
  return {
    adminUrl: socketUrl({ socketFolder, database, ...admin }),
    urlFor: (role) =>
      socketUrl({ socketFolder, database, role, password: getSecret(layout.secrets, `${role}.password`) }),
    isServing: true,
  };
}
