import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { SaidRow } from '#domain/registers/sheet/read-row.ts';
import { searchKey } from '#domain/text/search-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { findByName } from './import.repository.ts';

/** Living records that the rows name as what they lie under, by the key of the name: several where names agree. */
export async function findParents(
  trx: Trx,
  tenant: string,
  kind: RegisterKind,
  rows: readonly SaidRow[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const keys = [...new Set(rows.map(({ parent }) => searchKey(parent)).filter(Boolean))];
  if (kind.under.length === 0 || keys.length === 0) return new Map();
  // a commune follows a model of the city or of a neighbour
  await widenToCity(trx, tenant);
  const found = await findByName(trx, tenant, kind.under, keys);
  return new Map(
    keys.map((key) => [key, found.filter((one) => one.key === key).map(({ id }) => id)] as const),
  );
}
