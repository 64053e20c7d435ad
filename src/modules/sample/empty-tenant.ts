import { sql } from 'kysely';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { isInUse } from '#platform/database/is-in-use.ts';

/** Why a home is not emptied: it is real, processes are at work on it, or other tenants live beside it. */
export type NotEmptied =
  | { readonly refused: 'not_sample' }
  | { readonly refused: 'serving' }
  | { readonly refused: 'shared'; readonly tenants: readonly string[] };

/**
 * Ends the sample: empties every table of the tenant schema and writes the tenant down as a real one, in one
 * transaction. Only the owner of the tables can: events have no other way out. `replaceKeys` runs last inside it, so
 * that nothing is gone if it fails.
 */
export function emptyTenant(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  replaceKeys: () => void,
): Promise<NotEmptied | null> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const refusal = await refusalOf(trx, tenant);
    if (refusal) return refusal;
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'tindan' order by tablename`.execute(trx);
    const tables = rows.map(({ name }) => sql.id('tindan', name));
    await sql`truncate ${sql.join(tables)}`.execute(trx);
    await trx
      .insertInto('tenants')
      .values({ tenant_id: tenant, sample: false, started_at: clock() })
      .execute();
    replaceKeys();
    return null;
  });
}

async function refusalOf(trx: Trx, tenant: string): Promise<NotEmptied | null> {
  // the owner may look past row-level security, for the length of this transaction
  await sql`alter table tindan.tenants no force row level security`.execute(trx);
  const tenants = await trx.selectFrom('tenants').select(['tenant_id', 'sample']).execute();
  await sql`alter table tindan.tenants force row level security`.execute(trx);
  if (!tenants.find((one) => one.tenant_id === tenant)?.sample) return { refused: 'not_sample' };
  const others = tenants.map((one) => one.tenant_id).filter((id) => id !== tenant);
  if (others.length > 0) return { refused: 'shared', tenants: others };
  return (await isInUse(trx)) ? { refused: 'serving' } : null;
}
