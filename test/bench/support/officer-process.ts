import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectDatabase } from '#platform/database/connect.ts';
import { startOfficerApi } from '../../../src/officer-api/start-officer-api.ts';

// The officers' process as it is served, on a port of its own, until its parent ends it.
const files = mkdtempSync(join(tmpdir(), 'tindan-bench-files-'));
process.once('SIGTERM', () => {
  rmSync(files, { recursive: true, force: true });
  process.exit();
});
const site = await startOfficerApi({
  db: connectDatabase({ connectionString: process.env.DATABASE_URL ?? '', max: 10 }),
  tenant: '92',
  host: '127.0.0.1',
  port: 0,
  siteUrl: 'http://localhost',
  databaseUrl: process.env.DATABASE_URL ?? '',
  serviceKey: Buffer.alloc(32, 7),
  lookupKey: Buffer.alloc(32, 7),
  files,
  version: '0',
  gauges: async () => [],
  trustedProxies: ['127.0.0.1'],
});
process.send?.({ port: site.port });
