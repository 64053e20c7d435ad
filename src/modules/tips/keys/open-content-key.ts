import type { AreaPrivateKey } from '#domain/sealing/area-key.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** What the officers' process holds beside the service key. */
export interface OpeningKeys {
  readonly privateAreaKey: (trx: Trx, area: string, version: number) => Promise<AreaPrivateKey>;
}

/** Opens the content key of a tip of the scope with its area's private key. */
export async function openContentKey(
  trx: Trx,
  tenant: string,
  keys: OpeningKeys,
  tipId: string,
): Promise<ContentKey> {
  const row = await trx
    .selectFrom('tips')
    .select(['key_area', 'key_version', 'area_wrapped_key'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', tipId)
    .executeTakeFirstOrThrow();
  const areaKey = await keys.privateAreaKey(trx, row.key_area, row.key_version);
  return unwrapForArea(row.area_wrapped_key, tipId, areaKey);
}
