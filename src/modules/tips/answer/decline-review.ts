import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { endNotices } from '../clocks/notice.repository.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { cleanMessage, insertOfficerMessage } from './insert-officer-message.ts';

/** Tells the sender who asked for it why a tip is not looked at again. */
export function declineReview(
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'decline_review'>; text: string },
): Promise<TipSummary> {
  const text = cleanMessage(command.text);
  return changeTip(context, command, 'decline_review', (tip, now) => ({
    change: { review_asked_at: null },
    details: { reason: command.reason, messageId: command.id },
    also: async (trx) => {
      await insertOfficerMessage(trx, context, tip, { id: command.id, text, now });
      await endNotices(trx, context.tenant, tip.id, ['review_asked'], now);
    },
  }));
}
