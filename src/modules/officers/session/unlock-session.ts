import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { checkPasskey, type PasskeyAnswer } from '../factors/check-passkey.ts';
import { confirmPassword } from '../factors/confirm-password.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { updateSessionLock } from './session.repository.ts';
import { hashToken } from './session-token.ts';

/**
 * Opens a locked session again, by its own officer's password or key.
 * @throws Failure `invalid` for a wrong password or key, `too_many` after several in a row
 */
export async function unlockSession(
  context: OwnContext,
  proof: { readonly password: string } | PasskeyAnswer,
): Promise<void> {
  const { db, clock, tenant, officer } = context;
  const hash = hashToken(context.sessionToken);
  if ('password' in proof) await confirmPassword(context, proof.password);
  else {
    const key = await checkPasskey(context, proof, 'unlock', hash);
    if (key?.officerId !== officer.id) throw new Failure('invalid', { response: 'passkeyWrong' });
  }
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    updateSessionLock(trx, tenant, hash, { lockedAt: null, now: clock() }),
  );
}
