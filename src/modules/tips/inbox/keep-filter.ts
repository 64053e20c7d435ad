import { areaPath } from '#domain/areas/area-path.ts';
import type { Actor } from '#domain/officers/actor.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import {
  deleteSavedFilter,
  insertSavedFilter,
  listSavedFilters,
  type SavedFilter,
} from './saved-filter.repository.ts';

/** More than these nobody finds again. */
const most = 20;

interface Own {
  readonly db: Database;
  readonly tenant: string;
  readonly actor: Pick<Actor, 'id'>;
}

/** The views that an officer keeps, in the order in which they were kept. */
export const readFilters = ({ db, tenant, actor }: Own): Promise<SavedFilter[]> =>
  readInScope(db, { tenant, path: areaPath(tenant) }, (trx) => listSavedFilters(trx, tenant, actor.id));

/** Keeps a view of the inbox for oneself, on every computer. @throws Failure invalid when there are enough */
export function keepFilter(
  { db, tenant, actor, clock }: Own & { readonly clock: Clock },
  filter: SavedFilter,
): Promise<SavedFilter[]> {
  return inScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    const kept = await listSavedFilters(trx, tenant, actor.id);
    if (kept.length >= most && !kept.some(({ id }) => id === filter.id)) {
      throw new Failure('invalid', { name: 'filterTooMany' });
    }
    await insertSavedFilter(trx, tenant, actor.id, filter, clock());
    return listSavedFilters(trx, tenant, actor.id);
  });
}

/** Drops a view; one that is not there is dropped already. */
export function dropFilter({ db, tenant, actor }: Own, filterId: string): Promise<SavedFilter[]> {
  return inScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    await deleteSavedFilter(trx, tenant, actor.id, filterId);
    return listSavedFilters(trx, tenant, actor.id);
  });
}
