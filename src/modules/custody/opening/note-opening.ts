import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { CustodyContext } from '../custody-context.ts';
import { lockOpening, updateOpening } from './opening.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

/** An inspector takes note of an opening. Once is enough. @throws Failure not_found outside the inspector's area */
export async function noteOpening(
  context: CustodyContext,
  { id, openingId }: { id: string; openingId: string },
): Promise<void> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, ['inspector']));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const opening = await lockOpening(trx, tenant, openingId);
    if (!opening || !mayIn(actor, ['inspector'], opening.areaPath)) throw new Failure('not_found');
    if (opening.seenAt) return;
    const now = clock();
    await updateOpening(trx, tenant, openingId, { seen_by: actor.id, seen_at: now });
    await appendOpeningEvent(trx, tenant, opening, {
      id,
      now,
      actor: actorName(actor),
      verb: 'note_identity',
    });
  });
}
