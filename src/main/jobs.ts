import { systemClock } from '#platform/clock.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { startJobs } from '../jobs/start-jobs.ts';
import { logOrigin, readSigner } from './processes/log-of.ts';
import { needed } from './processes/needed.ts';
import { runProcess } from './processes/run-process.ts';

await runProcess(async ({ databaseUrl, tenant, files, logSigningKeyFile }) => {
  const db = connectDatabase({ connectionString: databaseUrl, max: 3 });
  const origin = logOrigin(tenant);
  const signer = readSigner(origin, needed(logSigningKeyFile, 'LOG_SIGNING_KEY_FILE'));
  const jobs = startJobs(
    { db, clock: systemClock, tenant, log: { origin, signer }, store: await openFileStore(files) },
    createProcessLog('jobs'),
  );
  return async () => {
    await jobs.stop();
    await db.destroy();
  };
});
