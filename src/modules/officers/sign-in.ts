import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findOfficerForSignIn } from './officer.repository.ts';
import { normalUsername } from './officer.ts';
import { decoyHash, verifyPassword } from './password-hash.ts';
import { recordAccess } from './record-access.ts';
import { deleteOldSessions, insertSession } from './session.repository.ts';
import { sessionLimits } from './session.ts';
import { newSessionToken } from './session-token.ts';
import type { SlowDown } from './slow-down.ts';

export interface SignedIn {
  readonly officerId: string;
  /** Goes into the cookie; only its hash is stored. */
  readonly token: string;
  readonly endsAt: Date;
}

/**
 * Starts a session. An unknown name, a disabled account and a wrong password answer alike and cost the same.
 * @param signIn.origin network address that asks, for the slow-down only; stored nowhere
 * @throws Failure `too_many` while this account waits at this origin, `not_signed_in` for a wrong pair
 */
export async function signIn(
  { db, clock, tenant, slowDown }: { db: Database; clock: Clock; tenant: string; slowDown: SlowDown },
  { username, password, origin }: { username: string; password: string; origin: string },
): Promise<SignedIn> {
  const account = normalUsername(username);
  if (slowDown.wait(account, origin, clock()) > 0) throw new Failure('too_many');
  slowDown.tried(account, origin, clock());
  const scope = { tenant, path: `${tenant}/` };
  const officer = await inScope(db, scope, (trx) => findOfficerForSignIn(trx, tenant, account));
  const right = await verifyPassword(password, officer?.passwordHash ?? (await decoyHash()));
  if (!right || !officer || officer.disabledAt) {
    await recordAccess(
      { db, clock, tenant },
      { officerId: officer?.id ?? null, action: 'sign_in', recordKind: 'session', allowed: false },
    );
    throw new Failure('not_signed_in');
  }
  slowDown.succeeded(account, origin);
  const now = clock();
  const { token, hash } = newSessionToken();
  await inScope(db, scope, async (trx) => {
    await deleteOldSessions(trx, tenant, officer.id, now);
    await insertSession(trx, tenant, { hash, officerId: officer.id, now });
  });
  return { officerId: officer.id, token, endsAt: new Date(now.getTime() + sessionLimits.absoluteMs) };
}
