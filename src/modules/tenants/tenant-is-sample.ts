import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';

/** Whether the tenant holds sample data, so that every page says so. A tenant not yet written down holds none. */
export async function tenantIsSample(db: Database, tenant: string): Promise<boolean> {
  const row = await readInScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    trx.selectFrom('tenants').select('sample').where('tenant_id', '=', tenant).executeTakeFirst(),
  );
  return row?.sample ?? false;
}
