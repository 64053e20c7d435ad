import type { Trx } from '#platform/database/in-scope.ts';

export type ChallengePurpose = 'register' | 'sign_in' | 'unlock';

/** How long a person may take with a key in hand. */
const livesMs = 5 * 60_000;

/** Keeps what a key was asked to sign; those that are over go. */
export async function insertChallenge(
  trx: Trx,
  tenant: string,
  asked: { id: string; purpose: ChallengePurpose; sessionHash: Buffer | null; challenge: string; now: Date },
): Promise<void> {
  await trx
    .deleteFrom('passkey_challenges')
    .where('tenant_id', '=', tenant)
    .where('ends_at', '<=', asked.now)
    .execute();
  await trx
    .insertInto('passkey_challenges')
    .values({
      tenant_id: tenant,
      id: asked.id,
      purpose: asked.purpose,
      session_hash: asked.sessionHash,
      challenge: asked.challenge,
      ends_at: new Date(asked.now.getTime() + livesMs),
    })
    .execute();
}

/** Takes a challenge of this purpose and session away. @returns it, or undefined when it is over or another's */
export async function takeChallenge(
  trx: Trx,
  tenant: string,
  asked: { id: string; purpose: ChallengePurpose; sessionHash: Buffer | null; now: Date },
): Promise<string | undefined> {
  const row = await trx
    .deleteFrom('passkey_challenges')
    .where('tenant_id', '=', tenant)
    .where('id', '=', asked.id)
    .where('purpose', '=', asked.purpose)
    .where('session_hash', 'is not distinct from', asked.sessionHash)
    .where('ends_at', '>', asked.now)
    .returning('challenge')
    .executeTakeFirst();
  return row?.challenge;
}
