import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Entry } from './entry.repository.ts';

/** One sending for a cell. `outrun`: another had saved `version` first, and the cell kept that one's figure. */
export interface EntryVersion {
  readonly entryId: string;
  readonly outcome: 'held' | 'outrun';
  readonly version: number;
  readonly value: string | null;
  readonly state: string;
  readonly paper: string;
  readonly comment: string;
  readonly officerId: string;
  readonly officerName: string;
  readonly at: Date;
}

export async function insertVersion(
  trx: Trx,
  tenant: string,
  {
    path,
    batchId,
    outcome,
    entry,
  }: { path: string; batchId: string; outcome: EntryVersion['outcome']; entry: Entry },
): Promise<void> {
  const { id, version, value, state, paper, comment, enteredBy, enteredAt } = entry;
  await trx
    .insertInto('figure_entry_versions')
    .values({
      tenant_id: tenant,
      entry_id: id,
      batch_id: batchId,
      area_path: path,
      ...{ outcome, version, value, state, paper, comment },
      officer_id: enteredBy,
      at: enteredAt,
    })
    .execute();
}

/** What a batch did to each cell, by indicator. */
export async function outcomesOf(
  trx: Trx,
  tenant: string,
  batchId: string,
): Promise<Map<string, EntryVersion['outcome']>> {
  const rows = await trx
    .selectFrom('figure_entry_versions as v')
    .innerJoin('figure_entries as e', (join) =>
      join.onRef('e.tenant_id', '=', 'v.tenant_id').onRef('e.id', '=', 'v.entry_id'),
    )
    .select(['e.indicator', 'v.outcome'])
    .where('v.tenant_id', '=', tenant)
    .where('v.batch_id', '=', batchId)
    .execute();
  return new Map(rows.map(({ indicator, outcome }) => [indicator, outcome as EntryVersion['outcome']]));
}

/** The history of one cell, newest first, with the names of those who typed. */
export async function listVersions(trx: Trx, tenant: string, entryId: string): Promise<EntryVersion[]> {
  const { rows } = await sql<EntryVersion>`
    select v.entry_id as "entryId", v.outcome, v.version, trim_scale(v.value)::text as value, v.state, v.paper,
      v.comment, v.officer_id as "officerId", coalesce(o.display_name, '') as "officerName", v.at
    from figure_entry_versions v
      left join officers o on o.tenant_id = v.tenant_id and o.id = v.officer_id
    where v.tenant_id = ${tenant} and v.entry_id = ${entryId}
    order by v.at desc, v.version desc`.execute(trx);
  return rows;
}
