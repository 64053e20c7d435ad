import type { Trx } from '#platform/database/in-scope.ts';

/** A custodian's key pair as it rests: the private half only as their browser wrapped it. */
export interface CustodianKey {
  readonly id: string;
  readonly officerId: string;
  /** 32 bytes, X25519. */
  readonly publicKey: Buffer;
  readonly wrappedPrivateKey: Buffer;
  readonly salt: Buffer;
  /** Of Argon2id. */
  readonly memoryKib: number;
  readonly passes: number;
  readonly parallelism: number;
  readonly createdAt: Date;
  readonly confirmedBy: string | null;
  readonly confirmedAt: Date | null;
}

/** The present key of an officer. */
export async function findKey(
  trx: Trx,
  tenant: string,
  officerId: string,
): Promise<CustodianKey | undefined> {
  const row = await trx
    .selectFrom('custodian_keys')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('ended_at', 'is', null)
    .executeTakeFirst();
  return (
    row && {
      id: row.id,
      officerId: row.officer_id,
      publicKey: row.public_key,
      wrappedPrivateKey: row.wrapped_private_key,
      salt: row.salt,
      memoryKib: row.memory_kib,
      passes: row.passes,
      parallelism: row.parallelism,
      createdAt: row.created_at,
      confirmedBy: row.confirmed_by,
      confirmedAt: row.confirmed_at,
    }
  );
}

/** Stores a new key. */
export async function insertKey(trx: Trx, tenant: string, key: CustodianKey): Promise<void> {
  await trx
    .insertInto('custodian_keys')
    .values({
      tenant_id: tenant,
      id: key.id,
      officer_id: key.officerId,
      public_key: key.publicKey,
      wrapped_private_key: key.wrappedPrivateKey,
      salt: key.salt,
      memory_kib: key.memoryKib,
      passes: key.passes,
      parallelism: key.parallelism,
      created_at: key.createdAt,
      confirmed_by: key.confirmedBy,
      confirmed_at: key.confirmedAt,
    })
    .execute();
}

/** Writes down that a second person compared the words of a key. */
export async function confirmKeyRow(
  trx: Trx,
  tenant: string,
  keyId: string,
  { by, now }: { by: string; now: Date },
): Promise<void> {
  await trx
    .updateTable('custodian_keys')
    .set({ confirmed_by: by, confirmed_at: now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', keyId)
    .execute();
}

/** Ends the present key of an officer: nothing is sealed to it any more. */
export async function endKey(trx: Trx, tenant: string, officerId: string, now: Date): Promise<void> {
  await trx
    .updateTable('custodian_keys')
    .set({ ended_at: now })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('ended_at', 'is', null)
    .execute();
}
