import type { NoticeStep } from '#domain/tips/steps/tip-reasons.ts';
import { cleanNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** Notes that a notice which the law asks for was given (to the procuracy, of an acceptance): its clock stops. */
export function recordNotice(
  context: SealingTipContext,
  command: TipCommand & { step: NoticeStep; documentNumber?: string | undefined },
): Promise<TipSummary> {
  const { step, documentNumber } = command;
  const notes = documentNumber ? [cleanNote('document', documentNumber, 'documentNumber')] : [];
  return changeTip(context, command, 'notify', () => ({
    change: {},
    details: { step },
    notes,
    clockVerb: `notify_${step}`,
  }));
}
