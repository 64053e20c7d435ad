import { newAreaKey } from '#domain/sealing/area-key.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';

/**
 * Gives each area that has none a key pair, its private half wrapped by the service key. Run by the migrator when
 * the product starts: the residents' site can seal only to areas that have a key.
 * @returns how many were made
 */
export function ensureAreaKeys(
  context: { db: Database; clock: Clock; tenant: string; serviceKey: ServiceKey },
  areas: readonly string[],
): Promise<number> {
  const { db, clock, tenant, serviceKey } = context;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const rows = await trx
      .selectFrom('area_keys')
      .select('area_code')
      .where('tenant_id', '=', tenant)
      .execute();
    const having = new Set(rows.map((row) => row.area_code));
    const missing = areas.filter((area) => !having.has(area));
    if (missing.length === 0) return 0;
    const made = missing.map((area) => {
      const { key, wrappedPrivate } = newAreaKey({ tenant, area, version: 1 }, serviceKey);
      return {
        tenant_id: tenant,
        area_code: area,
        version: 1,
        public_key: key.publicBytes,
        wrapped_private_key: wrappedPrivate,
        created_at: clock(),
      };
    });
    await trx
      .insertInto('area_keys')
      .values(made)
      .onConflict((oc) => oc.doNothing())
      .execute();
    return missing.length;
  });
}
