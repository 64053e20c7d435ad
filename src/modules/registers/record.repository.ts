import { searchKey } from '#domain/text/search-key.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type NewRecord, type RecordSummary, recordColumns, recordRow, toRecord } from './record-row.ts';

/** A record of the transaction's scope, locked when it is to be changed. */
export async function findRecord(
  trx: Trx,
  tenant: string,
  id: string,
  { lock }: { lock: boolean } = { lock: false },
): Promise<RecordSummary | undefined> {
  const query = trx
    .selectFrom('records')
    .select(recordColumns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toRecord(row);
}

export async function insertRecords(trx: Trx, tenant: string, some: readonly NewRecord[]): Promise<void> {
  const rows = some.map((one) => recordRow(tenant, one));
  for (const batch of batches(rows)) await trx.insertInto('records').values(batch).execute();
}

/** Writes a changed record, one version further. */
export async function updateRecord(trx: Trx, tenant: string, record: RecordSummary): Promise<RecordSummary> {
  const version = record.version + 1;
  await trx
    .updateTable('records')
    .set({
      name: record.name,
      search_key: searchKey(record.name),
      stage: record.stage,
      living: record.living,
      fields: JSON.stringify(record.fields),
      tags: [...record.tags],
      stands: JSON.stringify(record.stands),
      changed_on: record.changedOn,
      last_activity_on: record.lastActivityOn,
      silent_from: record.silentFrom,
      keeper_id: record.keeperId,
      version,
    })
    .where('tenant_id', '=', tenant)
    .where('id', '=', record.id)
    .execute();
  return { ...record, version };
}

/** Names of records, by id. */
export async function listRecordNames(
  trx: Trx,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const heads = await listRecordHeads(trx, tenant, ids);
  return new Map([...heads].map(([id, { name }]) => [id, name]));
}

/** What a list tells of a record, and who may read it. */
export interface RecordHead {
  readonly kind: string;
  readonly name: string;
  readonly keeperId: string | null;
}

/** Kind, name and keeper of records, by id. */
export async function listRecordHeads(
  trx: Trx,
  tenant: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, RecordHead>> {
  if (ids.length === 0) return new Map();
  const rows = await trx
    .selectFrom('records')
    .select(['id', 'kind', 'name', 'keeper_id'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, kind, name, keeper_id }) => [id, { kind, name, keeperId: keeper_id }]));
}
