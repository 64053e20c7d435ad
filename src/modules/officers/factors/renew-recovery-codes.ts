import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { handOutRecoveryCodes } from './confirm-totp.ts';
import { findTotpConfirmedAt } from './factor.repository.ts';

/**
 * Ten new recovery codes; the earlier ones are worth nothing from then on.
 * @throws Failure `not_found` without one-time codes, `invalid` for a wrong password
 */
export async function renewRecoveryCodes(
  context: OwnContext,
  { password }: { password: string },
): Promise<string[]> {
  const { db, clock, tenant, officer } = context;
  await confirmPassword(context, password);
  const now = clock();
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if (!(await findTotpConfirmedAt(trx, tenant, officer.id))) throw new Failure('not_found');
    const codes = await handOutRecoveryCodes(trx, tenant, officer.id, now);
    const event = { tenant, now, actor: officer, officerId: officer.id };
    await appendOfficerEvent(trx, { ...event, verb: 'renew_recovery_codes' });
    return codes;
  });
}
