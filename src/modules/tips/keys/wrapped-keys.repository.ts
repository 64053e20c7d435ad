import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** Every table whose rows have a content key wrapped to an area: a test compares them with the schema. */
export const wrappedTables = ['tips', 'questions', 'readings', 'record_files'] as const;
export type WrappedTable = (typeof wrappedTables)[number];

export interface WrappedKey {
  readonly id: string;
  readonly area: string;
  readonly version: number;
  /** No byte where the key was destroyed. */
  readonly wrapped: Buffer;
  readonly newest: number;
}

/** Rows after `after`, in the order of their ids, whose area has a newer key; locked. */
export async function lockOldWrappings(
  trx: Trx,
  tenant: string,
  table: WrappedTable,
  { after, limit }: { after: string; limit: number },
): Promise<readonly WrappedKey[]> {
  const { rows } = await sql<WrappedKey>`
    select r.id, r.key_area as area, r.key_version as version, r.area_wrapped_key as wrapped,
      (select max(k.version) from area_keys k where k.tenant_id = ${tenant} and k.area_code = r.key_area) as newest
    from ${sql.table(table)} r
    where r.tenant_id = ${tenant} and r.id > ${after} and exists (select from area_keys n
      where n.tenant_id = ${tenant} and n.area_code = r.key_area and n.version > r.key_version)
    order by r.id limit ${limit} for update of r`.execute(trx);
  return rows;
}

/** Stores content keys as wrapped to the newest versions; nothing else of the rows changes. */
export async function updateWrappings(
  trx: Trx,
  tenant: string,
  table: WrappedTable,
  moved: readonly Pick<WrappedKey, 'id' | 'version' | 'wrapped'>[],
): Promise<void> {
  const ids = moved.map(({ id }) => id);
  const versions = moved.map(({ version }) => version);
  const wrapped = moved.map((one) => one.wrapped);
  await sql`
    update ${sql.table(table)} as r set key_version = m.version, area_wrapped_key = m.wrapped
    from unnest(${ids}::uuid[], ${versions}::int[], ${wrapped}::bytea[]) as m (id, version, wrapped)
    where r.tenant_id = ${tenant} and r.id = m.id`.execute(trx);
}
