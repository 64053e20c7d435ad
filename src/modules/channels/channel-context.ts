import { areaPath } from '#domain/areas/area-path.ts';
import { type Actor, actorName, mayIn } from '#domain/officers/actor.ts';
import { appendEvent, findEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';

export interface ChannelContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** @throws Failure not_allowed for anybody but an administrator of the whole city: a gateway serves all of it */
export function demandAdministrator({ tenant, actor }: ChannelContext): void {
  if (!mayIn(actor, ['administrator'], areaPath(tenant))) throw new Failure('not_allowed');
}

/** One step of a key with its event, once per command. */
export function changeKey(
  context: ChannelContext,
  command: { id: string; keyId: string; verb: 'create_key' | 'approve_key' | 'revoke_key' },
  step: (trx: Trx, now: Date) => Promise<{ channel?: string }>,
): Promise<void> {
  demandAdministrator(context);
  const { db, clock, tenant, actor } = context;
  return inScope(db, { tenant, path: areaPath(tenant) }, async (trx) => {
    if (await findEvent(trx, tenant, command.id)) return;
    const now = clock();
    const details = await step(trx, now);
    await appendEvent(trx, {
      tenant,
      chain: tenant,
      id: command.id,
      actor: actorName(actor),
      verb: command.verb,
      recordKind: 'channel_key',
      recordId: command.keyId,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details,
      facts: [],
    });
  });
}
