import type { Trx } from '#platform/database/in-scope.ts';

/** How many earlier passwords may not come back. */
const kept = 4;

/** The password hash of an officer. */
export async function getPasswordHash(trx: Trx, tenant: string, officerId: string): Promise<string> {
  const row = await trx
    .selectFrom('officers')
    .select('password_hash')
    .where('tenant_id', '=', tenant)
    .where('id', '=', officerId)
    .executeTakeFirstOrThrow();
  return row.password_hash;
}

/** Hashes of the last passwords before the present one. */
export async function listPastPasswords(trx: Trx, tenant: string, officerId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('officer_past_passwords')
    .select('password_hash')
    .where('tenant_id', '=', tenant)
    .where('officer_id', '=', officerId)
    .orderBy('replaced_at', 'desc')
    .limit(kept)
    .execute();
  return rows.map(({ password_hash }) => password_hash);
}

/** Sets a password and keeps the hash of the one before. */
export async function replacePassword(
  trx: Trx,
  tenant: string,
  officerId: string,
  change: { passwordHash: string; mustChange: boolean; now: Date },
): Promise<void> {
  await trx
    .insertInto('officer_past_passwords')
    .values({
      tenant_id: tenant,
      officer_id: officerId,
      replaced_at: change.now,
      password_hash: await getPasswordHash(trx, tenant, officerId),
    })
    .onConflict((oc) => oc.columns(['tenant_id', 'officer_id', 'replaced_at']).doNothing())
    .execute();
  await trx
    .updateTable('officers')
    .set({ password_hash: change.passwordHash, must_change_password: change.mustChange })
    .where('tenant_id', '=', tenant)
    .where('id', '=', officerId)
    .execute();
}
