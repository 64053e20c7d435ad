import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type NewRecord, type RecordSummary, recordRow } from '../record-row.ts';

/** Which of these records are there already. */
export async function knownIds(trx: Trx, tenant: string, ids: readonly string[]): Promise<Set<string>> {
  const known = new Set<string>();
  for (const batch of batches(ids)) {
    const rows = await trx
      .selectFrom('records')
      .select('id')
      .where('tenant_id', '=', tenant)
      .where('id', 'in', batch)
      .execute();
    for (const { id } of rows) known.add(id);
  }
  return known;
}

/** Living records of some kinds by the key of their name. The transaction sees the whole city. */
export async function findByName(
  trx: Trx,
  tenant: string,
  kinds: readonly string[],
  keys: readonly string[],
): Promise<{ id: string; kind: string; key: string }[]> {
  if (kinds.length === 0 || keys.length === 0) return [];
  return trx
    .selectFrom('records')
    .select(['id', 'kind', 'search_key as key'])
    .where('tenant_id', '=', tenant)
    .where('kind', 'in', [...kinds])
    .where('search_key', 'in', [...keys])
    .where('living', '=', true)
    .execute();
}

/** New records of a list, at most 500 at a time; one that is there already stays as it is. @returns the ids written */
export async function insertListed(
  trx: Trx,
  tenant: string,
  records: readonly RecordSummary[],
  by: NewRecord['by'],
): Promise<Set<string>> {
  if (records.length === 0) return new Set();
  const rows = await trx
    .insertInto('records')
    .values(records.map((record) => recordRow(tenant, { record, by })))
    .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doNothing())
    .returning('id')
    .execute();
  return new Set(rows.map(({ id }) => id));
}
