import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { getPasswordHash } from './officer-password.repository.ts';
import { verifyPassword } from './password-hash.ts';

/**
 * Demands the password again before something about the account changes: an open session alone must not be enough.
 * @param field how the caller's form names it
 * @throws Failure `invalid` when it is wrong, `too_many` after several in a row
 */
export async function confirmPassword(
  { db, clock, tenant, slowDown, hashing, officer, origin }: OwnContext,
  password: string,
  field = 'password',
): Promise<void> {
  // a name of its own: whoever floods the sign-in of this account uses up nothing here
  const who = `confirm ${officer.username}`;
  if (slowDown.wait(who, `confirm ${origin}`, clock()) > 0) throw new Failure('too_many');
  slowDown.tried(who, `confirm ${origin}`, clock());
  const hash = await inScope(db, { tenant, path: `${tenant}/` }, (trx) =>
    getPasswordHash(trx, tenant, officer.id),
  );
  const right = await hashing.run({ known: true, origin, account: officer.username }, () =>
    verifyPassword(password, hash),
  );
  if (!right) throw new Failure('invalid', { [field]: 'passwordWrong' });
  slowDown.succeeded(who, `confirm ${origin}`);
}
