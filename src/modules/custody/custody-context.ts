import { areaPath } from '#domain/areas/area-path.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { type Actor, actorName, mayIn } from '#domain/officers/actor.ts';
import type { Role } from '#domain/officers/role.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

export interface CustodyContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** With the keys that open what officers wrote: the reason of a request. */
export interface ReadingCustodyContext extends CustodyContext {
  readonly keys: OpeningKeys;
}

/** The custody group is the city's: everything about it is done with a role over the whole of it. */
export const cityScope = (tenant: string) => ({ tenant, path: areaPath(tenant) });

/** @throws Failure not_allowed unless the actor holds one of these roles over the whole city */
export function demandInCity({ tenant, actor }: CustodyContext, roles: readonly Role[]): void {
  if (!mayIn(actor, roles, areaPath(tenant))) throw new Failure('not_allowed');
}

/** Writes down what happened to the custody group, on the tenant's own chain: ids and codes, never a name. */
export async function appendCustodyEvent(
  trx: Trx,
  { tenant, actor }: CustodyContext,
  event: {
    id: string;
    now: Date;
    verb: string;
    officerId: string;
    details?: Record<string, CanonicalValue>;
  },
): Promise<void> {
  const at = event.now.toISOString();
  await appendEvent(trx, {
    tenant,
    chain: tenant,
    id: event.id,
    actor: actorName(actor),
    verb: event.verb,
    recordKind: 'officer',
    recordId: event.officerId,
    happenedAt: at,
    recordedAt: at,
    details: event.details ?? {},
    facts: [],
  });
}
