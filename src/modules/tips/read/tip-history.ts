import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { listRecordEvents, type RecordEvent } from '#modules/ledger/for-modules.ts';
import { listOfficerNames, type OfficerName } from '#modules/officers/for-modules.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findTip } from '../tip.repository.ts';

export interface TipEvent extends RecordEvent {
  /** The officer who did it; null for the sender and for the jobs. */
  readonly officer: OfficerName | null;
}

/**
 * What happened to a tip as the ledger tells it, oldest first: of the chains that the officer's area covers, so that a
 * unit learns nothing of a way that leads past it. The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export async function tipHistory(
  { db, tenant, actor }: { db: Database; tenant: string; actor: Actor },
  { tipId }: { tipId: string },
): Promise<{ areaCode: string; events: TipEvent[] }> {
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    const events = await listRecordEvents(trx, tenant, { kind: 'tip', id: tipId });
    const names = await listOfficerNames(trx, tenant, [
      ...events.map((event) => event.officerId),
      ...events.flatMap(({ details }) => [details.to, details.from]),
    ]);
    return {
      areaCode: tip.areaCode,
      events: events.map((event) => ({
        ...event,
        officer: (event.officerId && names.get(event.officerId)) || null,
        details: withNames(event.details, names),
      })),
    };
  });
}

/** Officers by name where the event has their id: whom a tip was given to. */
function withNames(
  details: RecordEvent['details'],
  names: ReadonlyMap<string, OfficerName>,
): RecordEvent['details'] {
  return Object.fromEntries(
    Object.entries(details).map(([key, value]) => [
      key,
      (typeof value === 'string' && names.get(value)?.displayName) || value,
    ]),
  );
}
