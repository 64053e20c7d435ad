import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { withTemplateDatabase } from './template-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    server: string;
    template: string;
  }
}

/**
 * Gives the database tests a server: the one of TINDAN_TEST_SERVER (an admin URL), else an embedded one in a
 * temporary home that ends with the run.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TINDAN_TEST_SERVER;
  const started = given ? undefined : await startServer();
  const server = given ?? started?.adminUrl;
  if (!server) throw new Error('No database server for the tests.');
  project.provide('server', server);
  project.provide('template', await withTemplateDatabase(server));
  return async () => started?.stop();
}

async function startServer(): Promise<{ adminUrl: string; stop: () => Promise<void> }> {
  const { startEmbeddedDatabase } = await import('#platform/embedded-database/start-embedded-database.ts');
  const home = await mkdtemp(join(tmpdir(), 'tindan-test-'));
  const server = await startEmbeddedDatabase({ home, settings: 'wal_level=logical', onProgress: () => {} });
  return {
    adminUrl: server.adminUrl,
    stop: async () => {
      await server.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
