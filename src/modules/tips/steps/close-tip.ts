import { dayIn } from '#domain/calendar/day-in.ts';
import { keptUntil } from '#domain/tips/retention.ts';
import { canBeAnswered } from '#domain/tips/sender/can-be-answered.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { Failure } from '#platform/failure.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/**
 * Closes a tip that was answered, or one that needs no answer and says why. One that could have been answered and was
 * not counts among those that needed an answer (T11D).
 * @throws Failure invalid for a reason that the tip contradicts
 */
export function closeTip(
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'close'>; reasonText?: string | undefined },
): Promise<TipSummary> {
  return changeTip(context, command, 'close', (tip, now) => {
    const isAnswered = tip.status === 'answered';
    const { atAll } = canBeAnswered(tip);
    if (isAnswered !== (command.reason === 'answered') || (command.reason === 'no_way_to_answer' && atAll)) {
      throw new Failure('invalid', { reason: 'tip.error.reason.contradicts' });
    }
    const on = dayIn(tip.resolvedAt ?? now);
    return {
      change: { status: 'closed', closed_at: now, destroy_on: keptUntil(tip, dayIn(now)) },
      details: { reason: command.reason },
      booked: !isAnswered && atAll ? [{ indicator: 'T11D', area: tip.areaCode, on, quantity: '1' }] : [],
      notes: reasonNote(command.reasonText),
    };
  });
}
