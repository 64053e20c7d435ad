import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { confirmPassword } from './confirm-password.ts';
import { deleteTotp, findTotpConfirmedAt, insertTotp } from './factor.repository.ts';
import { base32, newTotpSecret, totpAddress } from './totp.ts';

/**
 * Begins one-time codes: nothing is asked for until `confirmTotp` has seen a first right code.
 * @returns the secret as text and as the address of a QR code, shown this once
 * @throws Failure `conflict` when codes are set up already, `invalid` for a wrong password
 */
export async function startTotp(
  context: OwnContext,
  { password }: { password: string },
): Promise<{ secret: string; address: string }> {
  const { db, clock, tenant, officer, secrets } = context;
  await confirmPassword(context, password);
  const secret = newTotpSecret();
  await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if (await findTotpConfirmedAt(trx, tenant, officer.id)) throw new Failure('conflict');
    await deleteTotp(trx, tenant, officer.id);
    const sealed = secrets.seal('totp', officer.id, secret);
    await insertTotp(trx, tenant, { officerId: officer.id, sealed, now: clock() });
  });
  return { secret: base32(secret), address: totpAddress(secret, officer.username) };
}
