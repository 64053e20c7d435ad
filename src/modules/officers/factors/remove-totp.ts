import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { deleteTotp, replaceRecoveryCodes } from './factor.repository.ts';

/**
 * Turns one-time codes and recovery codes off.
 * @throws Failure `not_found` when there are none, `invalid` for a wrong password
 */
export async function removeTotp(context: OwnContext, { password }: { password: string }): Promise<void> {
  const { db, clock, tenant, officer } = context;
  await confirmPassword(context, password);
  const now = clock();
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if (!(await deleteTotp(trx, tenant, officer.id))) throw new Failure('not_found');
    await replaceRecoveryCodes(trx, tenant, officer.id, { hashes: [], now });
    const event = { tenant, now, actor: officer, officerId: officer.id };
    await appendOfficerEvent(trx, { ...event, verb: 'remove_totp' });
  });
}
