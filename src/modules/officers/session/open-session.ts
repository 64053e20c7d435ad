import { inScope } from '#platform/database/in-scope.ts';
import type { SignInContext } from '../sign-in/sign-in-context.ts';
import { recordAccess } from './record-access.ts';
import { deleteOldSessions, insertSession, type SignInMethod } from './session.repository.ts';
import { sessionLimits } from './session.ts';
import { newSessionToken } from './session-token.ts';

export interface SignedIn {
  readonly officerId: string;
  /** Goes into the cookie; only its hash is stored. */
  readonly token: string;
  readonly endsAt: Date;
}

type Context = Pick<SignInContext, 'db' | 'clock' | 'tenant'>;

/** Starts a session of someone who has proved who they are. */
export async function openSession(
  { db, clock, tenant }: Context,
  { officerId, method }: { officerId: string; method: SignInMethod },
): Promise<SignedIn> {
  const now = clock();
  const { token, hash } = newSessionToken();
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    await deleteOldSessions(trx, tenant, officerId, now);
    await insertSession(trx, tenant, { hash, officerId, method, now });
  });
  await recordAccess(
    { db, clock, tenant },
    { officerId, action: 'sign_in', recordKind: 'session', allowed: true },
  );
  return { officerId, token, endsAt: new Date(now.getTime() + sessionLimits.absoluteMs) };
}

/** Remembers a refused sign-in; null for a name or key that is nobody's. */
export const refuseSignIn = (context: Context, officerId: string | null): Promise<void> =>
  recordAccess(context, { officerId, action: 'sign_in', recordKind: 'session', allowed: false });
