import { areaPath, inScopeOf } from '#domain/areas/area-path.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { areasWithKeys } from './changes.repository.ts';

/** Codes of the units with tips in these subtrees, the city itself among them for one that holds it. */
export async function areasIn(
  { db, tenant }: { db: Database; tenant: string },
  paths: readonly string[],
): Promise<string[]> {
  const codes = await readInScope(db, { tenant, path: areaPath(tenant) }, (trx) =>
    areasWithKeys(trx, tenant),
  );
  return codes.filter((code) => {
    const path = code === tenant ? areaPath(tenant) : areaPath(tenant, code);
    return paths.some((scope) => inScopeOf(scope, path));
  });
}
