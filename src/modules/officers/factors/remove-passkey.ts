import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { deletePasskeys } from './passkey.repository.ts';

/**
 * Takes a key off the officer's own account.
 * @throws Failure `not_found` for a key that is not theirs, `invalid` for a wrong password
 */
export async function removePasskey(
  context: OwnContext,
  { passkeyId, password }: { passkeyId: string; password: string },
): Promise<void> {
  const { db, clock, tenant, officer } = context;
  await confirmPassword(context, password);
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if ((await deletePasskeys(trx, tenant, officer.id, passkeyId)) === 0) throw new Failure('not_found');
    const event = {
      tenant,
      now: clock(),
      actor: officer,
      officerId: officer.id,
      details: { key: passkeyId },
    };
    await appendOfficerEvent(trx, { ...event, verb: 'remove_passkey' });
  });
}
