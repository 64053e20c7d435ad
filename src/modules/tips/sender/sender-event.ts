import { v7 as uuidv7 } from 'uuid';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { eventBytes } from '#domain/ledger/event-body.ts';

interface Said {
  readonly verb: string;
  readonly now: Date;
  readonly details?: Record<string, CanonicalValue>;
  /** Of its own where what was said has no id that a retry repeats. */
  readonly id?: string;
}

/** The bytes of what a sender did with their tip, for its area's chain; it stands for no fact. */
export const senderEvent = (
  tenant: string,
  tip: { readonly id: string; readonly area_code: string },
  { verb, now, details = {}, id = uuidv7({ msecs: now.getTime() }) }: Said,
): Buffer =>
  eventBytes({
    tenant,
    chain: tip.area_code,
    id,
    actor: 'resident',
    verb,
    recordKind: 'tip',
    recordId: tip.id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    details,
    facts: [],
  });
