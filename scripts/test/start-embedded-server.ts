import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedDatabase } from '#platform/embedded-database/start-embedded-database.ts';
import type { TestServer } from './test-server.ts';

/** The product's own server, set up as for real, in a temporary home. */
export async function startEmbeddedServer(): Promise<TestServer> {
  const home = await mkdtemp(join(tmpdir(), 'tindan-test-'));
  await chmod(home, 0o711);
  const server = await startEmbeddedDatabase({ home, settings: 'max_connections=200 wal_level=logical' });
  return {
    label: `embedded PostgreSQL ${server.version}`,
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
