import type { Trx } from '#platform/database/in-scope.ts';

/** Which of these messages became a tip before: hash in hex → tip. */
export async function listMessageTips(
  trx: Trx,
  tenant: string,
  hashes: readonly Buffer[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map();
  const rows = await trx
    .selectFrom('channel_messages')
    .select(['message_hash', 'tip_id'])
    .where('tenant_id', '=', tenant)
    .where('message_hash', 'in', [...hashes])
    .execute();
  return new Map(rows.map(({ message_hash, tip_id }) => [message_hash.toString('hex'), tip_id]));
}

/** Notes which tip a message of a list became. False when it had become one before. */
export async function insertListedMessage(
  trx: Trx,
  tenant: string,
  { channel, hash, tipId }: { channel: string; hash: Buffer; tipId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('channel_messages')
    .values({ tenant_id: tenant, channel, message_hash: hash, tip_id: tipId })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'channel', 'message_hash']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
