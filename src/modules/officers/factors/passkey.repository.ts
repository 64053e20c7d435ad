import type { Trx } from '#platform/database/in-scope.ts';

/** A security key or passkey of an officer. */
export interface Passkey {
  readonly id: string;
  readonly officerId: string;
  readonly credentialId: Buffer;
  readonly publicKey: Buffer;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly name: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

const columns = [
  'id',
  'officer_id',
  'credential_id',
  'public_key',
  'counter',
  'transports',
  'name',
  'created_at',
  'last_used_at',
] as const;

interface PasskeyRow {
  id: string;
  officer_id: string;
  credential_id: Buffer;
  public_key: Buffer;
  counter: number | string | bigint;
  transports: string[];
  name: string;
  created_at: Date;
  last_used_at: Date | null;
}

const fromRow = (row: PasskeyRow): Passkey => ({
  id: row.id,
  officerId: row.officer_id,
  credentialId: row.credential_id,
  publicKey: row.public_key,
  counter: Number(row.counter),
  transports: row.transports,
  name: row.name,
  createdAt: row.created_at,
  lastUsedAt: row.last_used_at,
});

/** The keys of an officer, oldest first. */
export async function listPasskeys(trx: Trx, tenant: string, officerId: string): Promise<Passkey[]> {
  const rows = await trx
    .selectFrom('officer_passkeys')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .orderBy('created_at')
    .execute();
  return rows.map(fromRow);
}

/** The key of a credential id, locked until its counter is written. */
export async function lockPasskey(
  trx: Trx,
  tenant: string,
  credentialId: Buffer,
): Promise<Passkey | undefined> {
  const row = await trx
    .selectFrom('officer_passkeys')
    .select(columns)
    .where('tenant_id', '=', tenant)
    .where('credential_id', '=', credentialId)
    .forUpdate()
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Stores a key. @returns false when the credential is known already */
export async function insertPasskey(trx: Trx, tenant: string, key: Passkey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('officer_passkeys')
    .values({
      tenant_id: tenant,
      id: key.id,
      officer_id: key.officerId,
      credential_id: key.credentialId,
      public_key: key.publicKey,
      counter: key.counter,
      transports: [...key.transports],
      name: key.name,
      created_at: key.createdAt,
    })
    .onConflict((oc) => oc.columns(['tenant_id', 'credential_id']).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** Remembers a use of a key. */
export async function updatePasskeyUse(
  trx: Trx,
  tenant: string,
  id: string,
  use: { counter: number; now: Date },
): Promise<void> {
  await trx
    .updateTable('officer_passkeys')
    .set({ counter: use.counter, last_used_at: use.now })
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .execute();
}

/** Removes a key of this officer, or all of them. @returns how many */
export async function deletePasskeys(
  trx: Trx,
  tenant: string,
  officerId: string,
  id?: string,
): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('officer_passkeys')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .$if(id !== undefined, (query) => query.where('id', '=', id ?? ''))
    .executeTakeFirstOrThrow();
  return Number(numDeletedRows);
}
