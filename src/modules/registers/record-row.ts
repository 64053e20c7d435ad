import type { Selectable } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FieldValues } from '#domain/registers/field-values.ts';
import type { Standing } from '#domain/registers/standing.ts';
import { searchKey } from '#domain/text/search-key.ts';
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

/** A record that is new, and who founded it when. */
export interface NewRecord {
  readonly record: RecordSummary;
  readonly by: { readonly officerId: string; readonly now: Date };
}

/** A new record as its row. */
export function recordRow(tenant: string, { record, by }: NewRecord) {
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
