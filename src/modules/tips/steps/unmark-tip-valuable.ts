import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { bookedFacts, reversed } from '#modules/ledger/for-modules.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/** Takes a wrong marking back: T02 is reversed on the day on which it was counted. */
export function unmarkTipValuable(
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'unmark_valuable'>; reasonText?: string | undefined },
): Promise<TipSummary> {
  const { tenant } = context;
  return changeTip(context, command, 'unmark_valuable', async (tip, _now, trx) => {
    const booked = await bookedFacts(trx, tenant, { recordId: tip.id, area: tip.areaCode });
    return {
      change: { valuable: false },
      details: { reason: command.reason },
      booked: reversed(booked.filter(({ indicator }) => indicator === 'T02')),
      notes: reasonNote(command.reasonText),
    };
  });
}
