import type { ChainOfCommand } from '#domain/custody/custody-group.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A custodian of the city's group, with their present key if they have made one. */
export interface Custodian {
  readonly id: string;
  readonly officerId: string;
  readonly chain: ChainOfCommand;
  /** Null for the sample. */
  readonly addedBy: string | null;
  readonly addedAt: Date;
  readonly key: {
    readonly id: string;
    readonly publicKey: Buffer;
    readonly createdAt: Date;
    readonly confirmedAt: Date | null;
    readonly confirmedBy: string | null;
  } | null;
}

/** The group as it is, in the order in which they were added. */
export async function listCustodians(trx: Trx, tenant: string): Promise<Custodian[]> {
  const rows = await trx
    .selectFrom('custodians as c')
    .leftJoin('custodian_keys as k', (join) =>
      join
        .onRef('k.tenant_id', '=', 'c.tenant_id')
        .onRef('k.officer_id', '=', 'c.officer_id')
        .on('k.ended_at', 'is', null),
    )
    .select(['c.id', 'c.officer_id', 'c.chain', 'c.added_by', 'c.added_at'])
    .select(['k.id as key_id', 'k.public_key', 'k.created_at', 'k.confirmed_at', 'k.confirmed_by'])
    .where('c.tenant_id', '=', tenant)
    .where('c.ended_at', 'is', null)
    .orderBy('c.added_at')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    officerId: row.officer_id,
    chain: row.chain as ChainOfCommand,
    addedBy: row.added_by,
    addedAt: row.added_at,
    key:
      row.key_id && row.public_key && row.created_at
        ? {
            id: row.key_id,
            publicKey: row.public_key,
            createdAt: row.created_at,
            confirmedAt: row.confirmed_at,
            confirmedBy: row.confirmed_by,
          }
        : null,
  }));
}

/** Adds one. A chain or an officer that is there already is the database's unique_violation. */
export async function insertCustodian(
  trx: Trx,
  tenant: string,
  custodian: Omit<Custodian, 'key'>,
): Promise<void> {
  await trx
    .insertInto('custodians')
    .values({
      tenant_id: tenant,
      id: custodian.id,
      officer_id: custodian.officerId,
      chain: custodian.chain,
      added_by: custodian.addedBy,
      added_at: custodian.addedAt,
    })
    .execute();
}

/** Ends the part of a custodian in the group. */
export async function endCustodian(
  trx: Trx,
  tenant: string,
  officerId: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('custodians')
    .set({ ended_by: by, ended_at: now })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('ended_at', 'is', null)
    .execute();
}
