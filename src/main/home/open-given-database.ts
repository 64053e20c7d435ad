import pg from 'pg';
import { getSecret } from '#platform/home/secrets.ts';
import { StartFailure } from '#platform/start-failure.ts';
import type { OpenDatabase } from './open-database.ts';

const FLOOR = 150_000;

/** Checks the server of DATABASE_URL. It runs by itself: nothing of ours starts or stops it. */
export async function openGivenDatabase(url: string, secrets: string): Promise<OpenDatabase> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  let name: string;
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string; number: string; version: string }>(`
      select current_database() as name, current_setting('server_version_num') as number,
        current_setting('server_version') as version`);
    const [row] = rows;
    if (!row) throw new Error('The server answered nothing.');
    if (Number(row.number) < FLOOR) throw new StartFailure('server_too_old', { version: row.version });
    name = row.name;
  } catch (error) {
    if (error instanceof StartFailure) throw error;
    const { message, code } = error as Error & { code?: string };
    throw new StartFailure('server_unreachable', { reason: message || code || 'unknown' }, { cause: error });
  } finally {
    await client.end().catch(() => {});
  }
  return {
    adminUrl: url,
    urlFor: (role) => {
      const copy = new URL(url);
      copy.username = role;
      copy.password = getSecret(secrets, `${role}.password`);
      copy.pathname = `/${encodeURIComponent(name)}`;
      return copy.href;
    },
    onCrash: () => {},
    restart: async () => {},
    stop: async () => {},
  };
}
