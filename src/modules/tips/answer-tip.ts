import { dayIn } from '#domain/calendar/day-in.ts';
import { canBeAnswered } from '#domain/tips/can-be-answered.ts';
import { Failure } from '#platform/failure.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';
import { cleanMessage, insertOfficerMessage } from './insert-officer-message.ts';
import { cleanNote } from './seal-note.ts';
import type { TipSummary } from './tip-summary.ts';

export type AnswerCommand = TipCommand &
  (
    | { readonly by: 'message'; readonly text: string }
    | { readonly by: 'document'; readonly documentNumber: string }
  );

/**
 * Answers the sender with the result, in the conversation or by a document. Counts as answered among the tips that
 * ended on the same day (T11), so that no share passes one.
 * @throws Failure invalid for a message that nobody can read
 */
export function answerTip(context: SealingTipContext, command: AnswerCommand): Promise<TipSummary> {
  const text = command.by === 'message' ? cleanMessage(command.text) : undefined;
  const notes =
    command.by === 'document' ? [cleanNote('document', command.documentNumber, 'documentNumber')] : [];
  return changeTip(context, command, 'answer', (tip, now) => {
    if (text !== undefined && !canBeAnswered(tip).byMessage) {
      throw new Failure('invalid', { text: 'tip.error.text.noReader' });
    }
    const on = dayIn(tip.resolvedAt ?? now);
    return {
      change: { status: 'answered', answered_at: now },
      details: { by: command.by, ...(text !== undefined && { messageId: command.id }) },
      booked: ['T11N', 'T11D'].map((indicator) => ({ indicator, area: tip.areaCode, on, quantity: '1' })),
      notes,
      also: async (trx) => {
        if (text !== undefined) await insertOfficerMessage(trx, context, tip, { id: command.id, text, now });
      },
    };
  });
}
