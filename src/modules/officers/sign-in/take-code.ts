import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { lockTotp, spendRecoveryCode, updateTotp } from '../factors/factor.repository.ts';
import { hashRecoveryCode, looksLikeRecoveryCode } from '../factors/recovery-code.ts';
import { findStep } from '../factors/totp.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { SignInMethod } from '../session/session.repository.ts';
import type { SignInContext } from './sign-in-context.ts';

type Context = Pick<SignInContext, 'db' | 'clock' | 'tenant' | 'secrets'>;

/**
 * Takes a second factor: six digits of the officer's app, or a recovery code. Each works once.
 * @returns which it was, or undefined when it is neither
 */
export function takeCode(
  context: Context,
  officerId: string,
  code: string,
): Promise<SignInMethod | undefined> {
  const { db, tenant } = context;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    if (await takeTotp(trx, context, officerId, code)) return 'password_and_code';
    if (looksLikeRecoveryCode(code) && (await takeRecovery(trx, context, officerId, code))) {
      return 'recovery_code';
    }
    return undefined;
  });
}

async function takeTotp(trx: Trx, context: Context, officerId: string, code: string): Promise<boolean> {
  const { tenant, secrets, clock } = context;
  const totp = await lockTotp(trx, tenant, officerId);
  if (!totp?.confirmedAt) return false;
  const secret = secrets.open('totp', officerId, totp.sealed);
  const step = findStep(secret, code.replace(/\s/g, ''), clock(), totp.lastStep);
  if (step === undefined) return false;
  await updateTotp(trx, tenant, officerId, { lastStep: step });
  return true;
}

async function takeRecovery(trx: Trx, context: Context, officerId: string, code: string): Promise<boolean> {
  const { tenant, clock } = context;
  const now = clock();
  if (!(await spendRecoveryCode(trx, tenant, officerId, { hash: hashRecoveryCode(officerId, code), now }))) {
    return false;
  }
  await appendOfficerEvent(trx, {
    tenant,
    now,
    actor: { id: officerId },
    verb: 'use_recovery_code',
    officerId,
  });
  return true;
}
