import { canBeAnswered } from '#domain/tips/sender/can-be-answered.ts';
import { Failure } from '#platform/failure.ts';
import { changeTip, type SealingTipContext, type TipCommand } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { cleanMessage, insertOfficerMessage } from './insert-officer-message.ts';

/**
 * Writes a message that the sender reads with the code, sealed under the tip's key. The message's id is the
 * command's.
 * @throws Failure invalid when empty or too long, or for a part of a tip, whose sender reads at the whole
 */
export function replyToTip(
  context: SealingTipContext,
  command: TipCommand & { text: string },
): Promise<TipSummary> {
  const text = cleanMessage(command.text);
  return changeTip(context, command, 'reply', (tip, now) => {
    if (!canBeAnswered(tip).byMessage) throw new Failure('invalid', { text: 'tip.error.text.noReader' });
    return {
      change: {},
      details: { messageId: command.id },
      also: (trx) => insertOfficerMessage(trx, context, tip, { id: command.id, text, now }),
    };
  });
}
