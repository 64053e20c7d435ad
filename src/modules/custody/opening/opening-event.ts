import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { Opening } from './opening.repository.ts';

/** Writes one step of an opening down, in the chain of the unit that handles the tip: ids and codes only. */
export async function appendOpeningEvent(
  trx: Trx,
  tenant: string,
  { tipId, areaPath, id: openingId }: Pick<Opening, 'id' | 'tipId' | 'areaPath'>,
  event: {
    id: string;
    now: Date;
    actor: string;
    verb: string;
    details?: Record<string, CanonicalValue>;
  },
): Promise<void> {
  const at = event.now.toISOString();
  await appendEvent(trx, {
    tenant,
    chain: areaPath.split('/').at(-2) ?? tenant,
    id: event.id,
    actor: event.actor,
    verb: event.verb,
    recordKind: 'tip',
    recordId: tipId,
    happenedAt: at,
    recordedAt: at,
    details: { opening: openingId, ...event.details },
    facts: [],
  });
}
