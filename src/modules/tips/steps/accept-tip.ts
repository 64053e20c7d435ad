import { cleanNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/**
 * Accepts a denunciation or complaint for resolution ("thụ lý"): from here its time to be resolved runs (Luật Tố cáo
 * 2018, điều 30; Luật Khiếu nại 2011, điều 28).
 */
export function acceptTip(
  context: SealingTipContext,
  command: TipCommand & { documentNumber?: string | undefined },
): Promise<TipSummary> {
  const { documentNumber } = command;
  return changeTip(context, command, 'accept', (tip, now) => ({
    change: {
      status: 'checking',
      accepted_at: now,
      moved_from: null,
      checked_at: tip.checkedAt ?? now,
      handler_id: tip.handlerId ?? context.actor.id,
    },
    notes: documentNumber ? [cleanNote('document', documentNumber, 'documentNumber')] : [],
  }));
}
