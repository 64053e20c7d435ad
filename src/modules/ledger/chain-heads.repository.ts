import type { Trx } from '#platform/database/in-scope.ts';

/** Last seq of every chain that the scope shows: the position of the log in this snapshot. */
export async function readChainHeads(trx: Trx, tenant: string): Promise<Record<string, number>> {
  const rows = await trx
    .selectFrom('chains')
    .select(['chain', 'last_seq'])
    .where('tenant_id', '=', tenant)
    .orderBy('chain')
    .execute();
  return Object.fromEntries(rows.map(({ chain, last_seq }) => [chain, last_seq]));
}
