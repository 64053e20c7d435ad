import { cleanNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/** Notes the agency's decision to resume a suspended tip (Bộ luật Tố tụng hình sự 2015, điều 149): one month more. */
export function resumeTip(
  context: SealingTipContext,
  command: TipCommand & { documentNumber: string },
): Promise<TipSummary> {
  const document = cleanNote('document', command.documentNumber, 'documentNumber');
  return changeTip(context, command, 'resume', (tip) => ({
    change: { suspended_at: null },
    details: { suspendedAt: tip.suspendedAt?.toISOString() ?? null },
    notes: [document],
  }));
}
