import { openersNeeded } from '#domain/custody/custodian-count.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** The sealed identity of a tip; empty bytes once the sender has deleted it. */
export interface TipIdentity {
  readonly id: string;
  readonly sealed: Buffer;
  readonly deletedAt: Date | null;
}

export async function findIdentity(
  trx: Trx,
  tenant: string,
  tipId: string,
): Promise<TipIdentity | undefined> {
  const row = await trx
    .selectFrom('tip_identities')
    .select(['id', 'sealed', 'deleted_at'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .executeTakeFirst();
  return row && { id: row.id, sealed: row.sealed, deletedAt: row.deleted_at };
}

/** Who has a share of the identity of a tip. */
export async function listShareHolders(trx: Trx, tenant: string, tipId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('tip_identity_shares')
    .select('officer_id')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('officer_id')
    .execute();
  return rows.map((row) => row.officer_id);
}

/** How many identities a custodian holds a share of. */
export async function countShares(trx: Trx, tenant: string, officerId: string): Promise<number> {
  const { held } = await trx
    .selectFrom('tip_identity_shares')
    .select((eb) => eb.fn.countAll<number>().as('held'))
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .executeTakeFirstOrThrow();
  return Number(held);
}

/** Takes every share from a custodian who was removed. @returns how many */
export async function deleteShares(trx: Trx, tenant: string, officerId: string): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('tip_identity_shares')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}

/** Whether an identity that is kept has fewer shares than it takes to open it. */
export async function hasUnopenable(trx: Trx, tenant: string): Promise<boolean> {
  const row = await trx
    .selectFrom('tip_identities as i')
    .leftJoin('tip_identity_shares as s', (join) =>
      join.onRef('s.tenant_id', '=', 'i.tenant_id').onRef('s.tip_id', '=', 'i.tip_id'),
    )
    .select('i.tip_id')
    .where('i.tenant_id', '=', tenant)
    .where('i.deleted_at', 'is', null)
    .groupBy('i.tip_id')
    .having((eb) => eb(eb.fn.count('s.officer_id'), '<', openersNeeded))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
