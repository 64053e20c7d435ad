import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import { type RecordSummary, recordColumns, toRecord } from '../record-row.ts';

/** Living records under another one, locked in the order of their ids. */
export async function lockLivingChildren(
  trx: Trx,
  tenant: string,
  parentId: string,
): Promise<RecordSummary[]> {
  const rows = await trx
    .selectFrom('records')
    .select(recordColumns)
    .where('tenant_id', '=', tenant)
    .where('parent_id', '=', parentId)
    .where('living', '=', true)
    .orderBy('id')
    .forUpdate()
    .execute();
  return rows.map(toRecord);
}

/** Areas in which a living record lies under another one. The transaction sees the whole city. */
export async function areasOfLivingChildren(trx: Trx, tenant: string, parentId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('records')
    .select('area_code')
    .distinct()
    .where('tenant_id', '=', tenant)
    .where('parent_id', '=', parentId)
    .where('living', '=', true)
    .orderBy('area_code')
    .execute();
  return rows.map(({ area_code }) => area_code);
}

/** How many records lie under another one, by kind. */
export async function countChildren(
  trx: Trx,
  tenant: string,
  parentId: string,
): Promise<{ kind: string; living: number; all: number }[]> {
  return trx
    .selectFrom('records')
    .select(['kind', sql<number>`count(*) filter (where living)::int`.as('living')])
    .select(sql<number>`count(*)::int`.as('all'))
    .where('tenant_id', '=', tenant)
    .where('parent_id', '=', parentId)
    .groupBy('kind')
    .orderBy('kind')
    .execute();
}
