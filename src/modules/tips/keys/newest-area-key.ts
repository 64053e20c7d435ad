import { type AreaPublicKey, areaPublicKey } from '#domain/sealing/area-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** The public key that new tips of an area are sealed to; undefined for what is no unit of the tenant. */
export async function newestAreaKey(
  trx: Trx,
  tenant: string,
  area: string,
): Promise<AreaPublicKey | undefined> {
  const row = await trx
    .selectFrom('area_keys')
    .select(['version', 'public_key'])
    .where('tenant_id', '=', tenant)
    .where('area_code', '=', area)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && areaPublicKey({ tenant, area, version: row.version }, row.public_key);
}
