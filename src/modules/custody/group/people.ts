import { listOfficerNames } from '#modules/officers/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** An officer as others are shown one. */
export interface Person {
  readonly id: string;
  readonly displayName: string;
  readonly title: string;
}

/** Finds people by id among those asked for; undefined for an id that is no officer's. */
export async function people(
  trx: Trx,
  tenant: string,
  ids: readonly string[],
): Promise<(id: string) => Person | undefined> {
  const names = await listOfficerNames(trx, tenant, ids);
  return (id) => {
    const name = names.get(id);
    return name && { id, ...name };
  };
}
