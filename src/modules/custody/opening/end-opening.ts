import { isOver } from '#domain/custody/opening.ts';
import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { CustodyContext } from '../custody-context.ts';
import { lockOpening, updateOpening } from './opening.repository.ts';
import { dropHandedOver } from './opening-answer.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

/**
 * The officer who asked ends an opening: takes the request back, or stops looking before the time is over.
 * One that is over already stays as it is.
 * @throws Failure not_found for anybody else
 */
export async function endOpening(
  context: CustodyContext,
  { id, openingId }: { id: string; openingId: string },
): Promise<void> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const opening = await lockOpening(trx, tenant, openingId);
    if (!opening || opening.askedBy !== actor.id || !mayIn(actor, tipHandlers, opening.areaPath))
      throw new Failure('not_found');
    if (isOver(opening.status)) return;
    const now = clock();
    const status = opening.status === 'opened' ? 'ended' : 'withdrawn';
    await updateOpening(trx, tenant, openingId, { status, over_at: now });
    await dropHandedOver(trx, tenant, openingId);
    await appendOpeningEvent(trx, tenant, opening, {
      id,
      now,
      actor: actorName(actor),
      verb: status === 'ended' ? 'end_identity' : 'withdraw_identity',
    });
  });
}
