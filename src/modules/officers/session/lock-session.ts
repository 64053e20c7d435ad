import { inScope } from '#platform/database/in-scope.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { updateSessionLock } from './session.repository.ts';
import { hashToken } from './session-token.ts';

/** Locks this session on the server, so that whoever sits down next finds nothing that answers. */
export async function lockSession({ db, clock, tenant, sessionToken }: OwnContext): Promise<void> {
  const now = clock();
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    updateSessionLock(trx, tenant, hashToken(sessionToken), { lockedAt: now, now }),
  );
}
