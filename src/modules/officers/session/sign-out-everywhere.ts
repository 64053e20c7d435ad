import { inScope } from '#platform/database/in-scope.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { deleteSessions } from './session.repository.ts';
import { hashToken } from './session-token.ts';

/**
 * Ends every other session of the officer.
 * @returns how many
 */
export function signOutEverywhere({ db, clock, tenant, officer, sessionToken }: OwnContext): Promise<number> {
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const ended = await deleteSessions(trx, tenant, officer.id, hashToken(sessionToken));
    const event = { tenant, now: clock(), actor: officer, officerId: officer.id, details: { ended } };
    await appendOfficerEvent(trx, { ...event, verb: 'sign_out_everywhere' });
    return ended;
  });
}
