import { dayIn } from '#domain/calendar/day-in.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { findOfficer } from '../officer.repository.ts';
import type { OfficerWithRoles } from '../officer.ts';
import { deleteSession, findSession, updateLastSeen } from './session.repository.ts';
import { isAlive, isWorthTouching } from './session.ts';
import { hashToken } from './session-token.ts';

/** The officer of a session, and whether its screen is locked. */
export interface SessionOfficer extends OfficerWithRoles {
  readonly isLocked: boolean;
}

/**
 * Who holds this session token, with today's roles, or undefined when it is unknown, over, or the account is
 * disabled. Seeing it moves the idle limit on, unless it is locked.
 */
export function readSession(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  token: string,
): Promise<SessionOfficer | undefined> {
  const hash = hashToken(token);
  const now = clock();
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const session = await findSession(trx, tenant, hash);
    if (!session) return undefined;
    if (!isAlive(session, now)) {
      await deleteSession(trx, tenant, hash);
      return undefined;
    }
    const officer = await findOfficer(trx, tenant, session.officerId, dayIn(now));
    if (!officer || officer.disabledAt) return undefined;
    const isLocked = session.lockedAt !== null;
    if (!isLocked && isWorthTouching(session, now)) await updateLastSeen(trx, tenant, hash, now);
    return { ...officer, isLocked };
  });
}
