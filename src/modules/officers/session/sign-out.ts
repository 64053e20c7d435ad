import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { deleteSession } from './session.repository.ts';
import { hashToken } from './session-token.ts';

/** Ends the session of a token; an unknown one is over already. */
export async function signOut(
  { db, tenant }: { db: Database; tenant: string },
  token: string,
): Promise<void> {
  await inScope(db, { tenant, path: `${tenant}/` }, (trx) => deleteSession(trx, tenant, hashToken(token)));
}
