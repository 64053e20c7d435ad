import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';

/**
 * Writes the deployment's tenant once. Whether it holds sample data is decided at its first start and ends only by
 * the command that leaves sample data.
 * @returns whether the tenant holds sample data
 */
export function ensureTenant(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  { sample }: { sample: boolean },
): Promise<boolean> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    await trx
      .insertInto('tenants')
      .values({ tenant_id: tenant, sample, started_at: clock() })
      .onConflict((oc) => oc.doNothing())
      .execute();
    const row = await trx
      .selectFrom('tenants')
      .select('sample')
      .where('tenant_id', '=', tenant)
      .executeTakeFirstOrThrow();
    return row.sample;
  });
}
