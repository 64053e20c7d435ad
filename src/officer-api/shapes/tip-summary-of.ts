import type { TipSummary } from '#contract/tips/tips.ts';
import { initialCheckDueAt } from '#domain/tips/clocks/legal-limit.ts';
import { isOpen } from '#domain/tips/steps/tip-actions.ts';
import type { TipResult } from '#domain/tips/steps/tip-outcomes.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { TipSummary as Summary } from '#modules/tips/for-officers.ts';

/** A tip of a list in the words of the contract. */
export function tipSummaryOf(tenant: string, nameOf: AreaNames, tip: Summary): TipSummary {
  const due = isOpen(tip.status) && tip.status !== 'transferred' ? initialCheckDueAt(tenant, tip) : null;
  return {
    id: tip.id,
    areaCode: tip.areaCode,
    areaName: nameOf(tip.areaCode),
    track: tip.track,
    status: tip.status,
    outcome: tip.outcome as TipResult | null,
    valuable: tip.valuable,
    channel: tip.channel,
    reach: tip.reach as TipSummary['reach'],
    receivedAt: tip.receivedAt.toISOString(),
    checkDueAt: due?.toISOString() ?? null,
    version: tip.version,
  };
}
