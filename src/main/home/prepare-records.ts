import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dayIn } from '#domain/calendar/day-in.ts';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { startLines } from '#locales/vi/start.ts';
import { loadReference } from '#modules/areas/for-main.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { createSampleCustodians, samplePassphrase } from '#modules/custody/for-main.ts';
import { createSampleOfficers, FirstSignIn } from '#modules/officers/for-main.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { systemClock } from '#platform/clock.ts';
import type { Config } from '#platform/config.ts';
import { connectDatabase, type Database } from '#platform/database/connect.ts';
import { homeLayout } from '#platform/home/layout.ts';
import { readJsonFile } from '#platform/home/read-json-file.ts';
import { readKeyFile } from '#platform/home/secrets.ts';
import type { OpenDatabase } from './open-database.ts';
import { prepareSampleYear } from './prepare-sample-year.ts';
import { finishServiceKey } from './rotate-service-key.ts';
import { sampleFiles } from './sample-files.ts';

/**
 * Everything that the product needs in its tables before it serves: reference data, area keys, and in a sample home
 * the sample officers and the sample year. Safe to repeat at every start.
 * @returns lines that tell the sample sign-ins and codes
 */
export async function prepareRecords(options: {
  config: Config;
  database: Pick<OpenDatabase, 'urlFor'>;
  say: (line: string) => void;
  signal?: AbortSignal;
}): Promise<readonly string[]> {
  const { config, database, say, signal } = options;
  const { tenant } = config;
  const { secrets, files } = homeLayout(config.home);
  const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 2 });
  try {
    const loaded = await loadReference(db);
    if (loaded.length > 0) say(startLines.reference);
    const context = { db, clock: systemClock, tenant };
    const sample = await ensureTenant(context, { sample: config.sample });
    await finishServiceKey(context, secrets);
    const serviceKey = serviceKeyFrom(readKeyFile(join(secrets, 'service.key')));
    const communes = await listAreas(db, tenant, dayIn(systemClock()));
    await ensureAreaKeys({ ...context, serviceKey }, [tenant, ...communes.map((commune) => commune.code)]);
    if (!sample) return [];
    const signIns = await sampleSignIns(database, tenant, secrets);
    await createSampleCustodians(context);
    return [
      ...signIns,
      startLines.samplePassphrase(samplePassphrase),
      ...(await prepareSampleYear({ ...context, secrets, files, areas: communes, say, signal })),
    ];
  } finally {
    await db.destroy();
  }
}

async function sampleSignIns(
  database: Pick<OpenDatabase, 'urlFor'>,
  tenant: string,
  secrets: string,
): Promise<string[]> {
  const file = join(secrets, sampleFiles.signIns);
  const db: Database = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 1 });
  const made = await createSampleOfficers({ db, clock: systemClock, tenant }).finally(() => db.destroy());
  const before = existsSync(file) ? readJsonFile(file, z.array(FirstSignIn)) : [];
  const all = [...before, ...made];
  if (made.length > 0) writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 });
  return [
    startLines.sampleTitle,
    ...all.map(({ username, title, password }) => startLines.sampleSignIn(username, title, password)),
  ];
}
