import { isLegal } from '#domain/limits/limit.ts';
import { isRunning, limitOf } from '#domain/tips/clocks/tip-clock.ts';
import { hoursBetween } from '#domain/tips/steps/tip-facts.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { endNotices } from '../clocks/notice.repository.ts';
import { listClocks } from '../clocks/tip-clock.repository.ts';
import { changeTip, type TipCommand, type TipContext } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';

/**
 * The commander lets a tip go to the investigation agency. Its first transfer counts T03, the hours since its receipt
 * (T15), and where a law limits it whether it was in time (T04).
 */
export function approveTransfer(context: TipContext, command: TipCommand): Promise<TipSummary> {
  const { tenant } = context;
  return changeTip(context, command, 'transfer', async (tip, now, trx) => ({
    change: {
      status: 'transferred',
      transferred_at: now,
      acknowledged_at: null,
      transfer_requested_at: null,
      transfer_requested_by: null,
    },
    details: { agency: tip.transferTo, requestedBy: tip.transferRequestedBy },
    facts: tip.transferredAt ? {} : await transferFacts(trx, tenant, tip, now),
    also: (inner) => endNotices(inner, tenant, tip.id, ['transfer_requested'], now),
  }));
}

async function transferFacts(
  trx: Trx,
  tenant: string,
  tip: TipSummary,
  now: Date,
): Promise<Record<string, string>> {
  const clock = (await listClocks(trx, tenant, tip.id)).filter(isRunning).find((one) => {
    const limit = limitOf(one);
    return limit.step === 'transfer' && isLegal(limit);
  });
  const timely = clock ? { T04D: '1', ...(now <= clock.dueAt && { T04N: '1' }) } : {};
  return { T03: '1', ...timely, T15: hoursBetween(tip.receivedAt, now) };
}
