import { sql } from 'kysely';
import { newAreaKey } from '#domain/sealing/area-key.ts';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Every area that has a key, with its oldest and its newest version. */
export async function listKeyVersions(
  trx: Trx,
  tenant: string,
): Promise<readonly { area: string; oldest: number; newest: number }[]> {
  const { rows } = await sql<{ area: string; oldest: number; newest: number }>`
    select area_code as area, min(version) as oldest, max(version) as newest from area_keys
    where tenant_id = ${tenant} group by area_code order by area_code`.execute(trx);
  return rows;
}

/** Gives areas their next version; what comes in from then on is sealed to it. */
export async function insertNextVersions(
  trx: Trx,
  tenant: string,
  areas: readonly { area: string; newest: number }[],
  { serviceKey, now }: { serviceKey: ServiceKey; now: Date },
): Promise<void> {
  const rows = areas.map(({ area, newest }) => {
    const version = newest + 1;
    const { key, wrappedPrivate } = newAreaKey({ tenant, area, version }, serviceKey);
    return {
      tenant_id: tenant,
      area_code: area,
      version,
      public_key: key.publicBytes,
      wrapped_private_key: wrappedPrivate,
      created_at: now,
    };
  });
  if (rows.length > 0) await trx.insertInto('area_keys').values(rows).execute();
}

/** Destroys all versions but the newest of each area: whatever is still wrapped to one of them opens no more. */
export async function deleteOldVersions(trx: Trx, tenant: string): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from area_keys as old where old.tenant_id = ${tenant} and exists (select from area_keys as next
      where next.tenant_id = ${tenant} and next.area_code = old.area_code and next.version > old.version)`.execute(
    trx,
  );
  return Number(numAffectedRows ?? 0);
}
