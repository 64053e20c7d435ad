import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { EntryContext } from '../entry-context.ts';
import { closeRoundRow, getRound, type Round } from './round.repository.ts';
import { listSubmissions } from './submission.repository.ts';

/**
 * Ends a round: nothing is sent any more, and a commune that never sent counts as one report due and not in time.
 * @throws Failure not_allowed, not_found, conflict when it was closed meanwhile
 */
export async function closeRound(
  context: EntryContext,
  { id, roundId, version }: { readonly id: string; readonly roundId: string; readonly version: number },
): Promise<Round> {
  const { db, clock, tenant, actor } = context;
  const path = areaPath(tenant);
  if (!mayIn(actor, ['city_movement_officer'], path)) throw new Failure('not_allowed');
  const now = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const round = await getRound(trx, tenant, roundId);
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: roundId })) return round;
    if (!(await closeRoundRow(trx, tenant, { id: roundId, version, at: now }))) {
      throw new Failure('conflict', { submission: 'roundClosed' });
    }
    const never = (await listSubmissions(trx, tenant, roundId)).filter(
      ({ submittedAt }) => submittedAt === null,
    );
    await appendEvent(trx, {
      ...{ tenant, chain: tenant, id, actor: actorName(actor), verb: 'close' },
      ...{ recordKind: 'collection_round', recordId: roundId },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period: round.period, unanswered: never.length },
      facts: never.map(({ areaCode }) => ({
        ...{ indicator: 'R03D', area: areaCode, on: dayIn(now), quantity: '1' },
      })),
    });
    return { ...round, closedAt: now, version: version + 1 };
  });
}
