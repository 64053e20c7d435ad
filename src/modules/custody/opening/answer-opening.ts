import { openersNeeded } from '#domain/custody/custodian-count.ts';
import { mayAnswer } from '#domain/custody/custody-group.ts';
import { statusAfter, viewWithinMs } from '#domain/custody/opening.ts';
import { actorName } from '#domain/officers/actor.ts';
import { wasDoneBy } from '#modules/ledger/for-modules.ts';
import { findTip, openContentKey, unitsOfTip } from '#modules/tips/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { cityScope, demandInCity, type ReadingCustodyContext } from '../custody-context.ts';
import { listPieces } from '../shares/piece.repository.ts';
import { lockOpening, updateOpening } from './opening.repository.ts';
import { dropHandedOver, listAnswers, updateAnswer } from './opening-answer.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

export interface OpeningDecision {
  readonly id: string;
  readonly openingId: string;
  readonly decision: 'approved' | 'declined';
  /** With an approval: the custodian's share, sealed in their browser to the key of the browser that asked. */
  readonly handedOver?: Buffer | undefined;
}

/** Bytes of a share sealed by HPKE: encapsulated key 32, share 33, tag 16. */
const handedOverLength = 32 + 33 + 16;

/**
 * A custodian agrees or declines. Asked again by today's roles: who has come to handle tips, or to work in the unit
 * that handles this one or that it is about, may no longer answer.
 * @throws Failure not_found when not asked, conflict when answered, over, or without a share any more
 */
export async function answerOpening(context: ReadingCustodyContext, command: OpeningDecision): Promise<void> {
  const { db, clock, tenant, actor, keys } = context;
  demandInCity(context, ['identity_custodian']);
  const { id, openingId, decision, handedOver } = command;
  const isWhole = decision === 'approved' ? handedOver?.length === handedOverLength : !handedOver;
  if (!isWhole) throw new Failure('invalid', { share: 'custody.error.share' });
  return inScope(db, cityScope(tenant), async (trx) => {
    const opening = await lockOpening(trx, tenant, openingId);
    const answers = opening ? await listAnswers(trx, tenant, [openingId]) : [];
    const own = answers.find(({ officerId }) => officerId === actor.id);
    const tip = opening && (await findTip(trx, tenant, opening.tipId));
    if (!opening || !own || !tip) throw new Failure('not_found');
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: tip.id })) return;
    const now = clock();
    if (opening.status !== 'requested' || own.decision || opening.endsAt <= now)
      throw new Failure('conflict');
    const units = tip.destroyedAt
      ? [tip.areaPath]
      : await unitsOfTip(trx, tenant, tip, await openContentKey(trx, tenant, keys, tip.id));
    if (!mayAnswer(actor.roles, units)) throw new Failure('not_allowed');
    const pieces = await listPieces(trx, tenant, { tipId: tip.id, officerId: actor.id });
    if (decision === 'approved' && pieces.length === 0) throw new Failure('conflict');
    await updateAnswer(
      trx,
      tenant,
      { openingId, officerId: actor.id },
      { decision, decided_at: now, handed_over: handedOver ?? null },
    );
    const status = statusAfter(
      answers.map((one) => (one.officerId === actor.id ? decision : one.decision)),
      openersNeeded,
    );
    if (status === 'approved')
      await updateOpening(trx, tenant, openingId, {
        status,
        ends_at: new Date(now.getTime() + viewWithinMs),
      });
    if (status === 'declined') {
      await updateOpening(trx, tenant, openingId, { status, over_at: now });
      await dropHandedOver(trx, tenant, openingId);
    }
    await appendOpeningEvent(trx, tenant, opening, {
      id,
      now,
      actor: actorName(actor),
      verb: decision === 'approved' ? 'approve_identity' : 'decline_identity',
      details: { status },
    });
  });
}
