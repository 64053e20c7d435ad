import type { Selectable } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { Standing } from '#domain/registers/standing.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

/** A record of a register as it stands now. */
export interface RecordSummary {
  readonly id: string;
  readonly kind: string;
  readonly areaCode: string;
  /** Area path ending in '/': the scope it belongs to. */
  readonly areaPath: string;
  readonly parentId: string | null;
  /** The officer who looks after it; null until it is given to one. */
  readonly keeperId: string | null;
  readonly name: string;
  readonly stage: string;
  readonly living: boolean;
  readonly fields: FieldValues;
  readonly tags: readonly string[];
  /** What of it is booked in the ledger now. */
  readonly stands: readonly Standing[];
  readonly openedOn: PlainDate;
  /** The last day on which its stocks changed. */
  readonly changedOn: PlainDate;
  readonly lastActivityOn: PlainDate | null;
  readonly silentFrom: PlainDate | null;
  readonly version: number;
}

/** What a change may touch. */
export type RecordChange = Partial<
  Pick<
    RecordSummary,
    'name' | 'stage' | 'living' | 'fields' | 'tags' | 'lastActivityOn' | 'silentFrom' | 'keeperId'
  >
>;

export const recordColumns = [
  'id',
  'kind',
  'area_code',
  'area_path',
  'parent_id',
  'keeper_id',
  'name',
  'stage',
  'living',
  'fields',
  'tags',
  'stands',
  'opened_on',
  'changed_on',
  'last_activity_on',
  'silent_from',
  'version',
] as const;

type RecordRow = Pick<
  Selectable<DB['records']>,
  Exclude<(typeof recordColumns)[number], 'fields' | 'stands'>
> & {
  readonly fields: unknown;
  readonly stands: unknown;
};

export const toRecord = (row: RecordRow): RecordSummary => ({
  id: row.id,
  kind: row.kind,
  areaCode: row.area_code,
  areaPath: row.area_path,
  parentId: row.parent_id,
  keeperId: row.keeper_id,
  name: row.name,
  stage: row.stage,
  living: row.living,
  fields: row.fields as FieldValues,
  tags: row.tags,
  stands: row.stands as Standing[],
  openedOn: row.opened_on,
  changedOn: row.changed_on,
  lastActivityOn: row.last_activity_on,
  silentFrom: row.silent_from,
  version: row.version,
});

/** A record as its row. */
export function recordRow(
  tenant: string,
  record: RecordSummary,
  by: { readonly officerId: string; readonly now: Date },
) {
  return {
    tenant_id: tenant,
    id: record.id,
    kind: record.kind,
    area_code: record.areaCode,
    area_path: record.areaPath,
    parent_id: record.parentId,
    keeper_id: record.keeperId,
    name: record.name,
    search_key: searchKey(record.name),
    stage: record.stage,
    living: record.living,
    fields: JSON.stringify(record.fields),
    tags: [...record.tags],
    stands: JSON.stringify(record.stands),
    opened_on: record.openedOn,
    changed_on: record.changedOn,
    last_activity_on: record.lastActivityOn,
    silent_from: record.silentFrom,
    version: record.version,
    created_by: by.officerId,
    created_at: by.now,
  };
}

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

export async function insertRecord(
  trx: Trx,
  tenant: string,
  record: RecordSummary,
  by: { officerId: string; now: Date },
): Promise<void> {
  await trx
    .insertInto('records')
    .values(recordRow(tenant, record, by))
    .execute();
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
