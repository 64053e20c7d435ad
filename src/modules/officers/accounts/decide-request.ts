import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { newPassword } from '../factors/new-password.ts';
import { hashPassword } from '../factors/password-hash.ts';
import { insertGrants } from '../officer.repository.ts';
import { appendOfficerEvent } from '../officer-event.ts';
import type { AdminContext } from './administrate.ts';
import { type AccountRequest, decideRequestRow, lockOpenRequest } from './request.repository.ts';
import { byAdministrator, replaceSignIn } from './reset-sign-in.ts';

export interface Decision {
  readonly id: string;
  readonly requestId: string;
  readonly decision: 'approved' | 'declined';
}

/**
 * A second administrator says yes or no. Whoever asked cannot approve, nor can the officer it is about; declining is
 * open to both administrators.
 * @returns the second half of a new first password where one was asked for
 * @throws Failure `not_found` outside the area, when decided or over; `not_allowed` for the same person
 */
export async function decideRequest(
  context: AdminContext,
  { id, requestId, decision }: Decision,
): Promise<{ password: string | null }> {
  const { db, clock, tenant, actor } = context;
  return inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
    const now = clock();
    if (await findEvent(trx, tenant, id)) throw new Failure('conflict');
    const request = await lockOpenRequest(trx, tenant, requestId, now);
    if (!request || !mayIn(actor, ['administrator'], request.areaPath)) throw new Failure('not_found');
    const isOwn = request.askedBy === actor.id || request.officerId === actor.id;
    if (decision === 'approved' && isOwn) throw new Failure('not_allowed', { request: 'secondPerson' });
    const password = decision === 'approved' ? await carryOut(trx, context, request, now) : null;
    await decideRequestRow(trx, tenant, requestId, { decision, by: actor.id, now });
    await appendOfficerEvent(trx, {
      id,
      tenant,
      now,
      actor,
      verb: decision === 'approved' ? 'approve' : 'decline',
      officerId: request.officerId,
      details: {
        request: requestId,
        kind: request.kind,
        role: request.role,
        area: request.areaPath,
        asked: request.askedBy ?? 'command-line',
      },
    });
    return { password };
  });
}

/** @returns what is to be handed over */
async function carryOut(
  trx: Trx,
  { tenant, actor, hashing, secrets }: AdminContext,
  request: AccountRequest,
  now: Date,
): Promise<string | null> {
  const { officerId, role, areaPath, validFrom, validTo } = request;
  if (role !== null && validFrom !== null) {
    await insertGrants(trx, tenant, officerId, [
      { role, areaPath, validFrom: laterOf(validFrom, dayIn(now)), validTo },
    ]);
    return null;
  }
  if (!request.sealed) throw new Error(`Request ${request.id} is a reset without its first half`);
  const first = secrets.open('reset', request.id, request.sealed).toString();
  const second = newPassword().slice(first.length);
  const passwordHash = await hashing.run(byAdministrator(actor), () => hashPassword(first + second));
  await replaceSignIn(trx, { tenant, now, officerId, passwordHash });
  return second;
}

const laterOf = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);
