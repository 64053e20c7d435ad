import { dayIn } from '#domain/calendar/day-in.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { checkPasskey, type PasskeyAnswer } from '../factors/check-passkey.ts';
import { findOfficer } from '../officer.repository.ts';
import { openSession, refuseSignIn, type SignedIn } from '../session/open-session.ts';
import type { SignInContext, SiteIdentity } from './sign-in-context.ts';

/**
 * Starts a session by a security key and its PIN, which are two factors in one.
 * @throws Failure `not_signed_in` for anything that is not right
 */
export async function signInWithPasskey(
  context: Pick<SignInContext, 'db' | 'clock' | 'tenant'> & { site: SiteIdentity },
  answer: PasskeyAnswer,
): Promise<SignedIn> {
  const { db, clock, tenant } = context;
  const key = await checkPasskey(context, answer, 'sign_in', null);
  const officer =
    key &&
    (await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
      findOfficer(trx, tenant, key.officerId, dayIn(clock())),
    ));
  if (!officer || officer.disabledAt) {
    await refuseSignIn(context, officer?.id ?? null);
    throw new Failure('not_signed_in');
  }
  return openSession(context, { officerId: officer.id, method: 'passkey' });
}
