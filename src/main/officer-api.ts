import { systemClock } from '#platform/clock.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import { startOfficerApi } from '../officer-api/start-officer-api.ts';
import { programVersion } from './create-program.ts';
import { needed } from './processes/needed.ts';
import { runProcess } from './processes/run-process.ts';
import { ownGauges } from './watch/own-gauges.ts';

await runProcess(async (config) => {
  const db = connectDatabase({ connectionString: config.databaseUrl, max: 10 });
  const { tenant, files, listen, publicPort } = config;
  const officerPort = needed(config.port, 'PORT');
  const site = await startOfficerApi({
    db,
    tenant,
    host: listen,
    port: officerPort,
    siteUrl: needed(config.siteUrl, 'SITE_URL'),
    databaseUrl: config.databaseUrl,
    serviceKey: readKeyFile(needed(config.serviceKeyFile, 'SERVICE_KEY_FILE')),
    lookupKey: readKeyFile(needed(config.lookupKeyFile, 'LOOKUP_KEY_FILE')),
    files,
    gauges: ownGauges({ db, clock: systemClock, tenant, files, sites: { listen, publicPort, officerPort } }),
    version: programVersion(),
    trustedProxies: config.trustedProxies,
  });
  return async () => {
    await site.stop();
    await db.destroy();
  };
});
