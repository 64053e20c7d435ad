import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { wasDoneBy } from '#modules/ledger/for-modules.ts';
import { findTip } from '#modules/tips/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { CustodyContext } from '../custody-context.ts';
import { findIdentity } from '../identity/identity.repository.ts';
import { lockOpening, updateOpening } from './opening.repository.ts';
import { listAnswers } from './opening-answer.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

/** What the asking browser opens with its own private key; nothing of it opens here. */
export interface HandedOver {
  readonly tipId: string;
  readonly identityId: string;
  readonly sealed: Buffer;
  readonly shares: readonly { readonly officerId: string; readonly sealed: Buffer }[];
  /** Until when it may be shown. */
  readonly endsAt: Date;
}

/**
 * Hands the officer who asked what their browser opens, while the time runs; the first time starts it. Each handing
 * over is an event, written before anything is shown.
 * @throws Failure not_found for anybody else, conflict before two agreed and after the time
 */
export async function viewIdentity(
  context: CustodyContext,
  { id, openingId }: { id: string; openingId: string },
): Promise<HandedOver> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const opening = await lockOpening(trx, tenant, openingId);
    const tip = opening && (await findTip(trx, tenant, opening.tipId));
    if (!tip || opening.askedBy !== actor.id || !mayIn(actor, tipHandlers, tip.areaPath))
      throw new Failure('not_found');
    const now = clock();
    const identity = await findIdentity(trx, tenant, tip.id);
    const isOpen = opening.status === 'approved' || opening.status === 'opened';
    if (!identity || identity.deletedAt || !isOpen || opening.endsAt <= now) throw new Failure('conflict');
    const isFirst = opening.status === 'approved';
    const endsAt = isFirst ? new Date(now.getTime() + opening.minutes * 60_000) : opening.endsAt;
    if (isFirst)
      await updateOpening(trx, tenant, openingId, { status: 'opened', opened_at: now, ends_at: endsAt });
    const answers = await listAnswers(trx, tenant, [openingId]);
    const isRetry = await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: tip.id });
    if (!isRetry)
      await appendOpeningEvent(trx, tenant, opening, {
        id,
        now,
        actor: actorName(actor),
        verb: 'open_identity',
        details: { purpose: opening.purpose, first: isFirst },
      });
    return {
      tipId: tip.id,
      identityId: identity.id,
      sealed: identity.sealed,
      shares: answers.flatMap(({ officerId, handedOver }) =>
        handedOver ? [{ officerId, sealed: handedOver }] : [],
      ),
      endsAt,
    };
  });
}
