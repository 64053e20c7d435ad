import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { OwnContext } from '../sign-in/sign-in-context.ts';
import { lockTotp, replaceRecoveryCodes, updateTotp } from './factor.repository.ts';
import { hashRecoveryCode, newRecoveryCodes } from './recovery-code.ts';
import { findStep } from './totp.ts';

/** Hands out fresh recovery codes in the place of all earlier ones. */
export async function handOutRecoveryCodes(
  trx: Trx,
  tenant: string,
  officerId: string,
  now: Date,
): Promise<string[]> {
  const codes = newRecoveryCodes();
  const hashes = codes.map((code) => hashRecoveryCode(officerId, code));
  await replaceRecoveryCodes(trx, tenant, officerId, { hashes, now });
  return codes;
}

/**
 * Turns one-time codes on after a first right code, which is thereby used.
 * @returns ten recovery codes, shown this once
 * @throws Failure `invalid` for a wrong code, `not_found` when none was begun, `conflict` when they are on already
 */
export function confirmTotp(context: OwnContext, { code }: { code: string }): Promise<string[]> {
  const { db, clock, tenant, officer, secrets } = context;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const totp = await lockTotp(trx, tenant, officer.id);
    if (!totp) throw new Failure('not_found');
    if (totp.confirmedAt) throw new Failure('conflict');
    const now = clock();
    const secret = secrets.open('totp', officer.id, totp.sealed);
    const step = findStep(secret, code.replace(/\s/g, ''), now, totp.lastStep);
    if (step === undefined) throw new Failure('invalid', { code: 'codeWrong' });
    await updateTotp(trx, tenant, officer.id, { lastStep: step, confirmedAt: now });
    const codes = await handOutRecoveryCodes(trx, tenant, officer.id, now);
    const event = { tenant, now, actor: officer, officerId: officer.id };
    await appendOfficerEvent(trx, { ...event, verb: 'enrol_totp' });
    return codes;
  });
}
