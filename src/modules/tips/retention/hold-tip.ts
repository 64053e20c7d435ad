import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** Orders that nothing of a tip is destroyed, whatever its last day: a case, a complaint or an inspection needs it. */
export const holdTip = (
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'hold'>; reasonText?: string | undefined },
): Promise<TipSummary> =>
  changeTip(context, command, 'hold', (_, now) => ({
    change: { held_at: now },
    details: { reason: command.reason },
    notes: reasonNote(command.reasonText),
  }));

/** Takes the order back; the last day of the tip counts again. */
export const releaseTip = (
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'release_hold'>; reasonText?: string | undefined },
): Promise<TipSummary> =>
  changeTip(context, command, 'release_hold', () => ({
    change: { held_at: null },
    details: { reason: command.reason },
    notes: reasonNote(command.reasonText),
  }));
