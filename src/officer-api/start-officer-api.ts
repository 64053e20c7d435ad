import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { readWordList } from '#domain/sealing/tip-words.ts';
import type { Gauge } from '#domain/watch/gauge.ts';
import { areaNames } from '#modules/areas/for-officers.ts';
import { accountSecrets, knownDevices, newHashQueue, newSlowDown } from '#modules/officers/for-officers.ts';
import { createDocumentReader } from '#modules/readings/for-officers.ts';
import { keptKinds } from '#modules/registers/for-officers.ts';
import { tenantIsSample } from '#modules/tenants/for-officers.ts';
import { type OpeningKeys, openTipSearch, privateAreaKeys } from '#modules/tips/for-officers.ts';
import { type Clock, systemClock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { openFileStore } from '#platform/files/file-store.ts';
import { createFileCleaner } from '#platform/media/file-cleaner.ts';
import { createProcessLog } from '#platform/process-log.ts';
import { projectRoot } from '#platform/project-root.ts';
import { buildOfficerApi } from './build-officer-api.ts';
import { siteOf } from './shapes/site-of.ts';

export interface OfficerApiStart {
  readonly db: Database;
  readonly tenant: string;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** What officers type into the browser. */
  readonly siteUrl: string;
  /** The 32 bytes of the service key. */
  readonly serviceKey: Uint8Array;
  /** The 32 bytes of the lookup key. */
  readonly lookupKey: Uint8Array;
  /** Signs in as this process's own role: the search threads have connections of their own. */
  readonly databaseUrl: string;
  /** Folder of sealed files. */
  readonly files: string;
  readonly version: string;
  /** The numbers to watch, as they are now. */
  readonly gauges: () => Promise<readonly Gauge[]>;
  readonly trustedProxies?: readonly string[];
  readonly clock?: Clock;
}

/** Serves the officers' API and app until `stop` is called. */
export async function startOfficerApi(
  start: OfficerApiStart,
): Promise<{ port: number; stop: () => Promise<void> }> {
  const { db, tenant, clock = systemClock } = start;
  const serviceKey = serviceKeyFrom(start.serviceKey);
  const keys: OpeningKeys = { privateAreaKey: privateAreaKeys(tenant, serviceKey) };
  const tipSearch = openTipSearch({
    databaseUrl: start.databaseUrl,
    tenant,
    serviceKey: start.serviceKey,
  });
  const reader = createDocumentReader();
  const appFolder = join(projectRoot, 'dist', 'officer-app');
  const app = await buildOfficerApi({
    db,
    clock,
    tenant,
    keys,
    lookupKey: start.lookupKey,
    tipSearch,
    words: readWordList(readFileSync(join(projectRoot, 'db', 'reference', 'words.txt'), 'utf8')),
    store: await openFileStore(start.files),
    cleaner: createFileCleaner(),
    reader,
    slowDown: newSlowDown(),
    hashing: newHashQueue(),
    devices: knownDevices(tenant, serviceKey),
    secrets: accountSecrets(tenant, serviceKey),
    site: siteOf(start.siteUrl),
    areaNames: areaNames(db, tenant),
    kinds: keptKinds(db, systemClock),
    isSample: () => tenantIsSample(db, tenant),
    log: createProcessLog('officer-api'),
    secure: start.siteUrl.startsWith('https:'),
    version: start.version,
    gauges: start.gauges,
    ...(existsSync(join(appFolder, 'index.html')) && { appFolder }),
    ...(start.trustedProxies && { trustedProxies: start.trustedProxies }),
  });
  await app.listen({ host: start.host, port: start.port });
  const stop = async () => {
    await reader.close();
    await app.close();
    await tipSearch.close();
  };
  return { port: (app.server.address() as AddressInfo).port, stop };
}
