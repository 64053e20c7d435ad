import { readInScope } from '#platform/database/in-scope.ts';
import { countRecoveryCodes, findTotpConfirmedAt } from '../factors/factor.repository.ts';
import { listPasskeys, type Passkey } from '../factors/passkey.repository.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { listSessions, type Session } from './session.repository.ts';
import { isAlive } from './session.ts';
import { hashToken } from './session-token.ts';

export interface OwnAccount {
  readonly passkeys: readonly Passkey[];
  readonly totpSince: Date | undefined;
  readonly recoveryCodesLeft: number;
  readonly sessions: readonly (Session & { readonly isThis: boolean })[];
}

/** How the officer may sign in, and where they are signed in now. */
export function readOwnAccount({
  db,
  clock,
  tenant,
  officer,
  sessionToken,
}: OwnContext): Promise<OwnAccount> {
  const own = hashToken(sessionToken);
  const now = clock();
  return readInScope(db, { tenant, path: `${tenant}/` }, async (trx) => ({
    passkeys: await listPasskeys(trx, tenant, officer.id),
    totpSince: await findTotpConfirmedAt(trx, tenant, officer.id),
    recoveryCodesLeft: await countRecoveryCodes(trx, tenant, officer.id),
    sessions: (await listSessions(trx, tenant, officer.id))
      .filter((session) => isAlive(session, now))
      .map((session) => ({ ...session, isThis: session.hash.equals(own) })),
  }));
}
