import type { Trx } from '#platform/database/in-scope.ts';

/** A gateway's key as administrators see it. */
export interface ChannelKey {
  readonly id: string;
  readonly channel: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: Date;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly revokedAt: Date | null;
  /** Messages taken with it. */
  readonly messages: number;
}

/** Keys of the tenant, the newest first. */
export async function listKeyRows(trx: Trx, tenant: string): Promise<ChannelKey[]> {
  const rows = await trx
    .selectFrom('channel_keys as k')
    .leftJoin('channel_messages as m', (join) =>
      join.onRef('m.tenant_id', '=', 'k.tenant_id').onRef('m.key_id', '=', 'k.id'),
    )
    .select((eb) => [
      'k.id',
      'k.channel',
      'k.name',
      'k.created_by',
      'k.created_at',
      'k.approved_by',
      'k.approved_at',
      'k.revoked_at',
      eb.fn.count('m.tip_id').as('messages'),
    ])
    .where('k.tenant_id', '=', tenant)
    .groupBy(['k.tenant_id', 'k.id'])
    .orderBy('k.created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channel: row.channel,
    name: row.name,
    createdBy: row.created_by,
    createdAt: row.created_at,
    approvedBy: row.approved_by,
    approvedAt: row.approved_at,
    revokedAt: row.revoked_at,
    messages: Number(row.messages),
  }));
}

/** A key, locked until the end of the transaction. */
export function lockKey(trx: Trx, tenant: string, id: string) {
  return trx
    .selectFrom('channel_keys')
    .select(['id', 'created_by', 'approved_at', 'revoked_at'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export async function insertKey(
  trx: Trx,
  tenant: string,
  key: { id: string; channel: string; name: string; hash: Buffer; by: string; at: Date },
): Promise<void> {
  await trx
    .insertInto('channel_keys')
    .values({
      tenant_id: tenant,
      id: key.id,
      channel: key.channel,
      name: key.name,
      key_hash: key.hash,
      created_by: key.by,
      created_at: key.at,
    })
    .execute();
}

export async function markKey(
  trx: Trx,
  tenant: string,
  id: string,
  change: { approved_by: string; approved_at: Date } | { revoked_by: string; revoked_at: Date },
): Promise<void> {
  await trx
    .updateTable('channel_keys')
    .set(change)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}
