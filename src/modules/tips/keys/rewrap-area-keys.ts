import { sealedKeyId } from '#domain/sealing/aead.ts';
import { areaPublicKey, rewrapAreaKey } from '#domain/sealing/area-key.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/**
 * Wraps the private halves of all area keys by another service key. Those that the new one wraps already stay as they
 * are, so it may be run again.
 * @returns how many were wrapped anew
 * @throws CannotOpen when one is wrapped by neither
 */
export async function rewrapAreaKeys(
  trx: Trx,
  tenant: string,
  service: { from: ServiceKey; to: ServiceKey },
): Promise<number> {
  const rows = await trx
    .selectFrom('area_keys')
    .select(['area_code', 'version', 'public_key', 'wrapped_private_key'])
    .where('tenant_id', '=', tenant)
    .forUpdate()
    .execute();
  const old = rows.filter((row) => !sealedKeyId(row.wrapped_private_key).equals(service.to.id));
  for (const { area_code, version, public_key, wrapped_private_key } of old) {
    const key = areaPublicKey({ tenant, area: area_code, version }, public_key);
    await trx
      .updateTable('area_keys')
      .set({ wrapped_private_key: rewrapAreaKey(key, wrapped_private_key, service) })
      .where('tenant_id', '=', tenant)
      .where('area_code', '=', area_code)
      .where('version', '=', version)
      .execute();
  }
  return old.length;
}
