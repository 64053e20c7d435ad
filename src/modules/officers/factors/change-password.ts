import { passwordFault } from '#domain/officers/password-fault.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import { deleteSessions } from '../session/session.repository.ts';
import { hashToken } from '../session/session-token.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { getPasswordHash, listPastPasswords, replacePassword } from './officer-password.repository.ts';
import { hashPassword, verifyPassword } from './password-hash.ts';

/**
 * Changes the officer's own password and ends all other sessions.
 * @throws Failure `invalid` when the present one is wrong, or the new one short, common, built on the name, or used before
 */
export async function changePassword(
  context: OwnContext,
  { current, next }: { current: string; next: string },
): Promise<void> {
  const { db, clock, tenant, officer, hashing, origin } = context;
  const scope = { tenant, path: `${tenant}/` };
  await confirmPassword(context, current, 'current');
  const fault = passwordFault(next, [officer.username, officer.displayName]);
  if (fault) throw new Failure('invalid', { next: fault });
  const earlier = await inScope(db, scope, async (trx) => [
    await getPasswordHash(trx, tenant, officer.id),
    ...(await listPastPasswords(trx, tenant, officer.id)),
  ]);
  for (const hash of earlier) {
    if (
      await hashing.run({ known: true, origin, account: officer.username }, () => verifyPassword(next, hash))
    ) {
      throw new Failure('invalid', { next: 'passwordReused' });
    }
  }
  const passwordHash = await hashing.run({ known: true, origin, account: officer.username }, () =>
    hashPassword(next),
  );
  const now = clock();
  await inScope(db, scope, async (trx) => {
    await replacePassword(trx, tenant, officer.id, { passwordHash, mustChange: false, now });
    await deleteSessions(trx, tenant, officer.id, hashToken(context.sessionToken));
    await appendOfficerEvent(trx, {
      tenant,
      now,
      actor: officer,
      verb: 'change_password',
      officerId: officer.id,
    });
  });
}
