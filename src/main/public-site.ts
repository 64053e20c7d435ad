import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { readWordList } from '#domain/sealing/tip-words.ts';
import { systemClock } from '#platform/clock.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import { removeOldWorkFolders } from '#platform/media/work-folder.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { startPublicSite } from '../public-site/start-public-site.ts';
import { readSigner, receiptSignerName } from './processes/log-of.ts';
import { needed } from './processes/needed.ts';
import { runProcess } from './processes/run-process.ts';
import { publicPorts } from './residents/public-ports.ts';

await runProcess(async (config) => {
  const { tenant } = config;
  const db = connectDatabase({ connectionString: config.databaseUrl, max: 8, prepares: true });
  const words = readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8'));
  const { rows } = await sql<{ sample: boolean }>`
    select for_public.tenant_is_sample(${tenant}) as sample`.execute(db);
  await removeOldWorkFolders(systemClock());
  const site = await startPublicSite({
    ports: publicPorts({
      db,
      clock: systemClock,
      tenant,
      lookupKey: readKeyFile(needed(config.lookupKeyFile, 'LOOKUP_KEY_FILE')),
      receiptSigner: readSigner(
        receiptSignerName(tenant),
        needed(config.receiptSigningKeyFile, 'RECEIPT_SIGNING_KEY_FILE'),
      ),
      words,
      files: { store: await openFileStore(config.files), cleaner: createFileCleaner() },
    }),
    settings: {
      city: { vi: 'thành phố Cần Thơ', km: 'ទីក្រុងកឹងធើ', en: 'Can Tho city' },
      hasSampleData: rows[0]?.sample ?? false,
    },
    words,
    clock: systemClock,
    log: createProcessLog('public-site'),
    host: config.listen,
    port: needed(config.port, 'PORT'),
    trustedProxies: config.trustedProxies,
  });
  return async () => {
    await site.stop();
    await db.destroy();
  };
});
