import type { ValuableGround } from '#domain/tips/steps/tip-actions.ts';
import type { TipSummary } from '../tip.repository.ts';
import { changeTip, type TipCommand, type TipContext } from './change-tip.ts';

/** Calls a tip valuable ("có giá trị") on a stated ground. Counts T02 on the day of the decision. */
export function markTipValuable(
  context: TipContext,
  command: TipCommand & { ground: ValuableGround },
): Promise<TipSummary> {
  return changeTip(context, command, 'mark_valuable', () => ({
    change: { valuable: true },
    details: { ground: command.ground },
    facts: { T02: '1' },
  }));
}
