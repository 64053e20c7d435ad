import { dayIn } from '#domain/calendar/day-in.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findTotpConfirmedAt } from '../factors/factor.repository.ts';
import { decoyHash, verifyPassword } from '../factors/password-hash.ts';
import type { Waiting } from '../guessing/hash-queue.ts';
import { findOfficerForSignIn } from '../officer.repository.ts';
import { normalUsername } from '../officer.ts';
import { openSession, refuseSignIn, type SignedIn } from '../session/open-session.ts';
import type { SignInMethod } from '../session/session.repository.ts';
import type { SignInContext } from './sign-in-context.ts';
import { takeCode } from './take-code.ts';

export interface PasswordSignIn {
  readonly username: string;
  readonly password: string;
  /** Of the officer's app, or a recovery code; only for accounts that have set one up. */
  readonly code?: string | undefined;
  /** Network that asks, for the slow-down only; stored nowhere. */
  readonly origin: string;
  /** Cookie of the browser that asks, if it has signed anybody in before. */
  readonly device?: string | undefined;
  /** Ends when the caller has gone. */
  readonly gone?: AbortSignal | undefined;
}

/**
 * Starts a session. An unknown name, a disabled account and a wrong password answer alike and cost the same.
 * @throws Failure `too_many` while this account waits at this place, and for strangers in a flood; `not_signed_in` for a
 *   wrong pair, and with the field `code` when the pair is right and a code is missing (`codeRequired`) or wrong (`codeWrong`)
 */
export async function signIn(context: SignInContext, attempt: PasswordSignIn): Promise<SignedIn> {
  const { tenant, slowDown, devices, clock } = context;
  const account = normalUsername(attempt.username);
  const device = devices.deviceOf(attempt.device, account, dayIn(clock()));
  const known = device !== undefined;
  const place = known ? `device ${device}` : attempt.origin;
  const { password, gone } = attempt;
  const officerId = await checkPassword(context, password, { account, origin: place, known, gone });
  const hasCode = await inScope(context.db, { tenant, path: `${tenant}/` }, (trx) =>
    findTotpConfirmedAt(trx, tenant, officerId),
  );
  const method = hasCode ? await checkCode(context, account, officerId, attempt.code) : 'password';
  slowDown.succeeded(account, place);
  return openSession(context, { officerId, method });
}

async function checkPassword(context: SignInContext, password: string, who: Waiting): Promise<string> {
  const { db, clock, tenant, slowDown, hashing } = context;
  const { account, origin: place } = who;
  const mustWait = () => slowDown.wait(account, place, clock()) > 0;
  if (mustWait()) throw new Failure('too_many');
  return hashing.run(who, async () => {
    // others of this pair may have failed while this one waited its turn
    if (mustWait()) throw new Failure('too_many');
    slowDown.tried(account, place, clock());
    const scope = { tenant, path: `${tenant}/` };
    const officer = await inScope(db, scope, (trx) => findOfficerForSignIn(trx, tenant, account));
    const decoy = await decoyHash();
    const right = await verifyPassword(password, officer?.passwordHash ?? decoy);
    if (right && officer && !officer.disabledAt) return officer.id;
    await refuseSignIn(context, officer?.id ?? null);
    throw new Failure('not_signed_in');
  });
}

/**
 * Guesses at a code are counted for the account alone, wherever they come from: only who knows its password gets
 * here, and the owner's security key stays open meanwhile.
 */
async function checkCode(
  context: SignInContext,
  account: string,
  officerId: string,
  code: string | undefined,
): Promise<SignInMethod> {
  const { slowDown, clock } = context;
  if (!code) throw new Failure('not_signed_in', { code: 'codeRequired' });
  // a name of its own: whoever floods the account's password uses up nothing here
  const codes = `codes of ${account}`;
  if (slowDown.wait(codes, codes, clock()) > 0) throw new Failure('too_many');
  slowDown.tried(codes, codes, clock());
  const method = await takeCode(context, officerId, code);
  if (!method) {
    await refuseSignIn(context, officerId);
    throw new Failure('not_signed_in', { code: 'codeWrong' });
  }
  slowDown.succeeded(codes, codes);
  return method;
}
