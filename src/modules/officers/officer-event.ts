import { v7 as uuidv7 } from 'uuid';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { type Actor, actorName } from '#domain/officers/actor.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';

interface OfficerEvent {
  /** The command's own id; none for what has no command. */
  readonly id?: string;
  readonly tenant: string;
  readonly now: Date;
  /** Undefined for the operator at the command line. */
  readonly actor?: Pick<Actor, 'id'> | undefined;
  readonly verb: string;
  /** The officer it is about. */
  readonly officerId: string;
  readonly details?: Record<string, CanonicalValue>;
}

/** Writes down what happened to an account: ids and codes, never a name, on the tenant's own chain. */
export async function appendOfficerEvent(trx: Trx, event: OfficerEvent): Promise<void> {
  const at = event.now.toISOString();
  await appendEvent(trx, {
    tenant: event.tenant,
    chain: event.tenant,
    id: event.id ?? uuidv7(),
    actor: event.actor ? actorName(event.actor) : 'job:command-line',
    verb: event.verb,
    recordKind: 'officer',
    recordId: event.officerId,
    happenedAt: at,
    recordedAt: at,
    details: event.details ?? {},
    facts: [],
  });
}
