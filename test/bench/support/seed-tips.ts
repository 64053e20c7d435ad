import { Worker } from 'node:worker_threads';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { serviceKeyFrom } from '#domain/sealing/service-key.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import { ensureTenant } from '#modules/tenants/for-main.ts';
import { ensureAreaKeys } from '#modules/tips/for-main.ts';
import { connectDatabase } from '#platform/database/connect.ts';
import { type BenchDatabase, withClient } from './server.ts';

export const benchServiceKey = Buffer.alloc(32, 7);
export const benchTenant = '92';
export const benchDay = new Date('2026-11-20T03:00:00Z');

export interface SeededArea {
  readonly code: string;
  readonly tips: number;
}

export interface SeedShare {
  readonly url: string;
  readonly areas: readonly SeededArea[];
  readonly keys: readonly { readonly code: string; readonly publicKey: Uint8Array }[];
}

/** The biggest of 103 areas has one tip in eighteen, the smallest one in two hundred and thirty. */
function sizesOf(codes: readonly string[], tips: number): SeededArea[] {
  const weights = codes.map((_, n) => (n + 1) ** -0.55);
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return codes.map((code, n) => ({ code, tips: Math.round((tips * (weights[n] ?? 0)) / sum) }));
}

/**
 * Sealed tips in every commune, written in bulk past the ledger; two threads seal them as the residents' site does.
 * Only their codes open nothing.
 * @returns areas with how many each has, the biggest first
 */
export async function seedTips(database: BenchDatabase, tips: number): Promise<SeededArea[]> {
  const db = connectDatabase({ connectionString: database.urlFor('migrator'), max: 1 });
  const clock = () => benchDay;
  const reader = connectDatabase({ connectionString: database.urlFor('officer_api'), max: 1 });
  const codes = (await listAreas(reader, benchTenant, plainDate('2026-11-20'))).map(({ code }) => code);
  await reader.destroy();
  await ensureTenant({ db, clock, tenant: benchTenant }, { sample: false });
  const serviceKey = serviceKeyFrom(benchServiceKey);
  await ensureAreaKeys({ db, clock, tenant: benchTenant, serviceKey }, [benchTenant, ...codes]);
  await db.destroy();
  const areas = sizesOf(codes, tips);
  const keys = await withClient(database.adminUrl, async (client) => {
    const { rows } = await client.query(
      'select area_code as code, public_key as "publicKey" from tindan.area_keys',
    );
    return rows as SeedShare['keys'];
  });
  const shares = [0, 1].map((n) => areas.filter((_, at) => at % 2 === n));
  await Promise.all(shares.map((own) => sealShare({ url: database.adminUrl, areas: own, keys })));
  await withClient(database.adminUrl, (client) => client.query('vacuum analyze'));
  return areas;
}

function sealShare(share: SeedShare): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./seal-tips.ts', import.meta.url), { workerData: share });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`Seeding ended with ${code}.`)),
    );
  });
}
