import { changeTip, type TipCommand, type TipContext } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/** The receiving unit acknowledges a tip that was moved to it; taking it up or triaging it does the same. */
export function acceptMovedTip(context: TipContext, command: TipCommand): Promise<TipSummary> {
  return changeTip(context, command, 'accept_move', (tip) => ({
    change: { moved_from: null },
    details: { from: tip.movedFrom },
  }));
}
