import type { Trx } from '#platform/database/in-scope.ts';

/** A view of the inbox that an officer keeps. */
export interface SavedFilter {
  readonly id: string;
  readonly name: string;
  readonly filter: Readonly<Record<string, string>>;
}

export async function listSavedFilters(trx: Trx, tenant: string, officerId: string): Promise<SavedFilter[]> {
  const rows = await trx
    .selectFrom('saved_filters')
    .select(['id', 'name', 'filter'])
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .orderBy('saved_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, name, filter }) => ({ id, name, filter: filter as SavedFilter['filter'] }));
}

/** Keeps a view once; the same id again changes nothing. */
export async function insertSavedFilter(
  trx: Trx,
  tenant: string,
  officerId: string,
  { id, name, filter }: SavedFilter,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('saved_filters')
    .values({
      tenant_id: tenant,
      officer_id: officerId,
      id,
      name,
      filter: JSON.stringify(filter),
      saved_at: now,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

export async function deleteSavedFilter(
  trx: Trx,
  tenant: string,
  officerId: string,
  id: string,
): Promise<void> {
  await trx
    .deleteFrom('saved_filters')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('id', '=', id)
    .execute();
}
