import type { SuspensionGround } from '#domain/tips/steps/tip-reasons.ts';
import { cleanNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/**
 * Notes the agency's decision to suspend (Bộ luật Tố tụng hình sự 2015, điều 148): what was being counted stands
 * still. The tip stays open; T10 is counted from the agency's paper, not from here.
 */
export function suspendTip(
  context: SealingTipContext,
  command: TipCommand & { ground: SuspensionGround; documentNumber: string },
): Promise<TipSummary> {
  const document = cleanNote('document', command.documentNumber, 'documentNumber');
  return changeTip(context, command, 'suspend', (_tip, now) => ({
    change: { suspended_at: now },
    details: { ground: command.ground },
    notes: [document],
  }));
}
