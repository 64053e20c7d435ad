import { sql } from 'kysely';
import {
  type AreaPrivateKey,
  type AreaPublicKey,
  areaPublicKey,
  openAreaKey,
} from '#domain/sealing/area-key.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

/** Finds the newest public key of an area, for the process that may only seal. Keys are kept for ten minutes. */
export function publicAreaKeys(
  db: Database,
  tenant: string,
): (area: string, now: Date) => Promise<AreaPublicKey> {
  const kept = new Map<string, { key: AreaPublicKey; until: number }>();
  return async (area, now) => {
    const known = kept.get(area);
    if (known && known.until > now.getTime()) return known.key;
    const { rows } = await sql<{ version: number; public_key: Buffer }>`
      select version, public_key from for_public.area_key(${tenant}, ${area})`.execute(db);
    const [row] = rows;
    if (!row) throw new Failure('invalid', { areaCode: 'tip.error.areaCode.unknown' });
    const key = areaPublicKey({ tenant, area, version: row.version }, row.public_key);
    kept.set(area, { key, until: now.getTime() + 600_000 });
    return key;
  };
}

/** Opens the private keys of areas, where the service key is; opened ones stay in memory. */
export function privateAreaKeys(
  tenant: string,
  service: ServiceKey,
): (trx: Trx, area: string, version: number) => Promise<AreaPrivateKey> {
  const opened = new Map<string, AreaPrivateKey>();
  return async (trx, area, version) => {
    const known = opened.get(`${area} ${version}`);
    if (known) return known;
    const row = await trx
      .selectFrom('area_keys')
      .select(['public_key', 'wrapped_private_key'])
      .where('tenant_id', '=', tenant)
      .where('area_code', '=', area)
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    const key = areaPublicKey({ tenant, area, version }, row.public_key);
    const open = openAreaKey(key, row.wrapped_private_key, service);
    opened.set(`${area} ${version}`, open);
    return open;
  };
}
