import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#domain/officers/actor.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { deleteTotp, replaceRecoveryCodes } from '../factors/factor.repository.ts';
import { newPassword } from '../factors/new-password.ts';
import { replacePassword } from '../factors/officer-password.repository.ts';
import { deletePasskeys } from '../factors/passkey.repository.ts';
import { hashPassword } from '../factors/password-hash.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import { deleteSessions } from '../session/session.repository.ts';
import { placeOf, takesTwo } from './account.ts';
import { type AdminContext, administrate } from './administrate.ts';
import { insertRequest } from './request.repository.ts';

/** A first password that is shown once: whole, or the first half where another administrator holds the second. */
export interface ResetSignIn {
  readonly password: string;
  readonly waits: boolean;
}

/** Puts a handed-over password in the place of password, keys, codes and sessions. */
export async function replaceSignIn(
  trx: Trx,
  {
    tenant,
    now,
    officerId,
    passwordHash,
  }: { tenant: string; now: Date; officerId: string; passwordHash: string },
): Promise<void> {
  await replacePassword(trx, tenant, officerId, { passwordHash, mustChange: true, now });
  await deletePasskeys(trx, tenant, officerId);
  await deleteTotp(trx, tenant, officerId);
  await replaceRecoveryCodes(trx, tenant, officerId, { hashes: [], now });
  await deleteSessions(trx, tenant, officerId);
}

/** Hashes of the command line and of administrators wait behind nobody. */
export const byAdministrator = (actor: Pick<Actor, 'id'>) => ({
  known: true,
  origin: 'administration',
  account: actor.id,
});

/**
 * Lets an officer who lost password or key begin anew. For an account whose roles take two this asks a second
 * administrator: each hands over one half of the new password, so that neither of them can sign in with it.
 * @throws Failure `not_found` outside the area, `not_allowed` for one's own, `conflict` when one waits already
 */
export async function resetSignIn(
  context: AdminContext,
  command: { readonly id: string; readonly officerId: string },
): Promise<ResetSignIn> {
  const { tenant, actor, hashing, secrets } = context;
  const { id, officerId } = command;
  const password = newPassword();
  const passwordHash = await hashing.run(byAdministrator(actor), () => hashPassword(password));
  return administrate(context, command, async (trx, { account, now }) => {
    const event = { id, tenant, now, actor, officerId };
    if (!takesTwo(account)) {
      await replaceSignIn(trx, { tenant, now, officerId, passwordHash });
      await appendOfficerEvent(trx, { ...event, verb: 'reset_sign_in' });
      return { password, waits: false };
    }
    if (account.requests.some(({ kind }) => kind === 'reset')) throw new Failure('conflict');
    const requestId = uuidv7();
    const half = password.slice(0, password.length / 2);
    await insertRequest(trx, tenant, {
      id: requestId,
      kind: 'reset',
      officerId,
      areaPath: placeOf(tenant, account),
      role: null,
      validFrom: null,
      validTo: null,
      sealed: secrets.seal('reset', requestId, Buffer.from(half)),
      askedBy: actor.id,
      askedAt: now,
    });
    await appendOfficerEvent(trx, { ...event, verb: 'ask_reset', details: { request: requestId } });
    return { password: half, waits: true };
  });
}
