import { Failure } from '#platform/failure.ts';
import { type ChannelContext, changeKey } from './channel-context.ts';
import { lockKey, markKey } from './channel-key.repository.ts';

interface KeyCommand {
  readonly id: string;
  readonly keyId: string;
}

/**
 * Lets a key work: another administrator than the one who made it.
 * @throws Failure not_found, not_allowed for its maker, conflict when approved or revoked
 */
export const approveChannelKey = (context: ChannelContext, { id, keyId }: KeyCommand): Promise<void> =>
  changeKey(context, { id, keyId, verb: 'approve_key' }, async (trx, now) => {
    const key = await lockKey(trx, context.tenant, keyId);
    if (!key) throw new Failure('not_found');
    if (key.created_by === context.actor.id) throw new Failure('not_allowed');
    if (key.approved_at || key.revoked_at) throw new Failure('conflict');
    await markKey(trx, context.tenant, keyId, { approved_by: context.actor.id, approved_at: now });
    return {};
  });

/** Ends a key at once: any administrator, alone. @throws Failure not_found, conflict when revoked */
export const revokeChannelKey = (context: ChannelContext, { id, keyId }: KeyCommand): Promise<void> =>
  changeKey(context, { id, keyId, verb: 'revoke_key' }, async (trx, now) => {
    const key = await lockKey(trx, context.tenant, keyId);
    if (!key) throw new Failure('not_found');
    if (key.revoked_at) throw new Failure('conflict');
    await markKey(trx, context.tenant, keyId, { revoked_by: context.actor.id, revoked_at: now });
    return {};
  });
