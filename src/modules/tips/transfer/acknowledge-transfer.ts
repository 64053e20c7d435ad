import { cleanNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** Notes that the investigation agency has received a tip, by the number of its document, which is sealed. */
export function acknowledgeTransfer(
  context: SealingTipContext,
  command: TipCommand & { documentNumber: string },
): Promise<TipSummary> {
  const document = cleanNote('document', command.documentNumber, 'documentNumber');
  return changeTip(context, command, 'acknowledge_transfer', (_tip, now) => ({
    change: { acknowledged_at: now },
    notes: [document],
  }));
}
