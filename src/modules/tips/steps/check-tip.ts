import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type TipCommand, type TipContext } from './change-tip.ts';

/** Takes a new tip up for the preliminary check; the officer becomes its handler. */
export function checkTip(context: TipContext, command: TipCommand): Promise<TipSummary> {
  return changeTip(context, command, 'check', (_tip, now) => ({
    change: { status: 'checking', checked_at: now, handler_id: context.actor.id, moved_from: null },
  }));
}
