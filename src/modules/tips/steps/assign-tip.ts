import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { findOfficer } from '#modules/officers/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

export interface AssignCommand extends TipCommand {
  readonly toOfficerId: string;
  readonly reason: TipReason<'assign'>;
  readonly reasonText?: string | undefined;
}

/**
 * Gives a tip to an officer who handles tips in its area today.
 * @throws Failure invalid for anybody else
 */
export function assignTip(context: SealingTipContext, command: AssignCommand): Promise<TipSummary> {
  const { tenant } = context;
  return changeTip(context, command, 'assign', async (tip, now, trx) => {
    const { toOfficerId, reason } = command;
    const officer = await findOfficer(trx, tenant, toOfficerId, dayIn(now));
    if (!officer || officer.disabledAt || !mayIn(officer, tipHandlers, tip.areaPath)) {
      throw new Failure('invalid', { toOfficerId: 'tip.error.officer.unfit' });
    }
    return {
      change: { handler_id: toOfficerId },
      details: { from: tip.handlerId, to: toOfficerId, reason },
      notes: reasonNote(command.reasonText),
    };
  });
}
