import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { endNotices } from '../clocks/notice.repository.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** The commander sends a request to transfer back to the handler, with a reason. */
export function declineTransfer(
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'decline_transfer'>; reasonText?: string | undefined },
): Promise<TipSummary> {
  return changeTip(context, command, 'decline_transfer', (tip, now) => ({
    change: { transfer_requested_at: null, transfer_requested_by: null, transfer_to: null },
    details: { reason: command.reason, agency: tip.transferTo },
    notes: reasonNote(command.reasonText),
    also: (trx) => endNotices(trx, context.tenant, tip.id, ['transfer_requested'], now),
  }));
}
