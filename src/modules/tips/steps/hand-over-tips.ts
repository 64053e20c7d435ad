import { derivedId } from '#domain/ledger/derived-id.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { openStatuses } from '#domain/tips/steps/tip-actions.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { assignTip } from './assign-tip.ts';
import type { SealingTipContext } from './change-tip.ts';

export interface HandOverCommand {
  readonly id: string;
  readonly fromOfficerId: string;
  readonly toOfficerId: string;
}

/**
 * Gives every open tip of an officer who leaves to another one, one by one, each with its own event. What changed
 * meanwhile is left and told; run again, it goes on where it stopped.
 */
export async function handOverTips(
  context: SealingTipContext,
  command: HandOverCommand,
): Promise<{ handedOver: number; left: number }> {
  const { db, tenant, actor } = context;
  const paths = pathsOf(actor, tipHandlers);
  if (paths.length === 0) throw new Failure('not_allowed');
  let [handedOver, left] = [0, 0];
  for (const path of paths) {
    const tips = await readInScope(db, { tenant, path }, (trx) =>
      trx
        .selectFrom('tips')
        .select(['id', 'version'])
        .where('tenant_id', '=', tenant)
        .where('handler_id', '=', command.fromOfficerId)
        .where('status', 'in', openStatuses)
        .orderBy('received_at')
        .execute(),
    );
    for (const { id, version } of tips) {
      const one = { id: derivedId(command.id, id), tipId: id, version };
      const given = await assignTip(context, {
        ...one,
        toOfficerId: command.toOfficerId,
        reason: 'officer_left',
      }).catch((error) => {
        if (error instanceof Failure && error.code === 'conflict') return undefined;
        throw error;
      });
      if (given) handedOver += 1;
      else left += 1;
    }
  }
  return { handedOver, left };
}
