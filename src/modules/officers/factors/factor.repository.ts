import type { Trx } from '#platform/database/in-scope.ts';

/** The one-time code generator of an officer. */
export interface Totp {
  readonly sealed: Buffer;
  readonly lastStep: number;
  readonly confirmedAt: Date | null;
}

/** The officer's generator, confirmed or just begun; locked, so that one code is taken once. */
export async function lockTotp(trx: Trx, tenant: string, officerId: string): Promise<Totp | undefined> {
  const row = await trx
    .selectFrom('officer_totp')
    .select(['sealed', 'last_step', 'confirmed_at'])
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .forUpdate()
    .executeTakeFirst();
  return row && { sealed: row.sealed, lastStep: Number(row.last_step), confirmedAt: row.confirmed_at };
}

/** Since when the officer's codes are asked for, or undefined. */
export async function findTotpConfirmedAt(
  trx: Trx,
  tenant: string,
  officerId: string,
): Promise<Date | undefined> {
  const row = await trx
    .selectFrom('officer_totp')
    .select('confirmed_at')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .executeTakeFirst();
  return row?.confirmed_at ?? undefined;
}

/** Begins a generator; one that was begun and never confirmed gives way. */
export async function insertTotp(
  trx: Trx,
  tenant: string,
  totp: { officerId: string; sealed: Buffer; now: Date },
): Promise<void> {
  await trx
    .insertInto('officer_totp')
    .values({
      tenant_id: tenant,
      officer_id: totp.officerId,
      sealed: totp.sealed,
      last_step: 0,
      started_at: totp.now,
    })
    .execute();
}

/** Remembers the step of a code that was taken. */
export async function updateTotp(
  trx: Trx,
  tenant: string,
  officerId: string,
  change: { lastStep: number; confirmedAt?: Date },
): Promise<void> {
  await trx
    .updateTable('officer_totp')
    .set({ last_step: change.lastStep, ...(change.confirmedAt && { confirmed_at: change.confirmedAt }) })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .execute();
}

/** Ends a generator. @returns whether there was one */
export async function deleteTotp(trx: Trx, tenant: string, officerId: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('officer_totp')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Puts these recovery codes in the place of all earlier ones. */
export async function replaceRecoveryCodes(
  trx: Trx,
  tenant: string,
  officerId: string,
  codes: { hashes: readonly Buffer[]; now: Date },
): Promise<void> {
  await trx
    .deleteFrom('officer_recovery_codes')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .execute();
  if (codes.hashes.length === 0) return;
  await trx
    .insertInto('officer_recovery_codes')
    .values(
      codes.hashes.map((hash) => ({
        tenant_id: tenant,
        officer_id: officerId,
        code_hash: hash,
        created_at: codes.now,
      })),
    )
    .execute();
}

/** Uses a recovery code up. @returns false for an unknown or used one */
export async function spendRecoveryCode(
  trx: Trx,
  tenant: string,
  officerId: string,
  code: { hash: Buffer; now: Date },
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('officer_recovery_codes')
    .set({ used_at: code.now })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('code_hash', '=', code.hash)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows === 1n;
}

/** How many recovery codes are left. */
export async function countRecoveryCodes(trx: Trx, tenant: string, officerId: string): Promise<number> {
  const row = await trx
    .selectFrom('officer_recovery_codes')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

/** The generators of all officers as they rest, locked; `id` is the officer's. */
export async function listSealedTotp(
  trx: Trx,
  tenant: string,
): Promise<readonly { id: string; sealed: Buffer }[]> {
  const rows = await trx
    .selectFrom('officer_totp')
    .select(['officer_id', 'sealed'])
    .where('tenant_id', '=', tenant)
    .forUpdate()
    .execute();
  return rows.map(({ officer_id, sealed }) => ({ id: officer_id, sealed }));
}

/** Stores an officer's generator as sealed anew; nothing else of it changes. */
export async function updateSealedTotp(
  trx: Trx,
  tenant: string,
  officerId: string,
  sealed: Buffer,
): Promise<void> {
  await trx
    .updateTable('officer_totp')
    .set({ sealed })
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .execute();
}
