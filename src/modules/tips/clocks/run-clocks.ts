import type { LimitedTip } from '#domain/limits/limit-on.ts';
import { clocksOfReceipt, planClocks } from '#domain/tips/clocks/plan-clocks.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { TipSummary } from '../tip-summary.ts';
import { applyClockPlan, insertClocks, listClocks } from './tip-clock.repository.ts';

/** What of a tip decides on its limits. */
export function limitedTip(
  tenant: string,
  tip: Pick<TipSummary, 'track' | 'urgency' | 'remote' | 'areaCode' | 'status'>,
): LimitedTip {
  const { track, urgency, remote } = tip;
  const level = tip.status === 'transferred' ? 'agency' : tip.areaCode === tenant ? 'city' : 'commune';
  return { track, urgency, remote, level };
}

/** Starts the clocks of the receipt where none ran yet: the residents' process has no hand in them. */
export async function ensureClocks(
  trx: Trx,
  tenant: string,
  tip: Pick<
    TipSummary,
    'id' | 'areaCode' | 'areaPath' | 'track' | 'urgency' | 'remote' | 'status' | 'receivedAt'
  >,
): Promise<void> {
  const started = await listClocks(trx, tenant, tip.id);
  if (started.length > 0) return;
  await insertClocks(trx, tenant, tip, clocksOfReceipt(limitedTip(tenant, tip), tip.receivedAt), tip.id);
}

/** Moves the clocks of a tip on after a step, named by the verb that limits know it by. */
export async function runClocks(
  trx: Trx,
  tenant: string,
  tip: TipSummary,
  { verb, now, commandId }: { verb: string; now: Date; commandId: string },
): Promise<void> {
  const clocks = await listClocks(trx, tenant, tip.id);
  const plan = planClocks({ verb, tip: limitedTip(tenant, tip), receivedAt: tip.receivedAt, now, clocks });
  await applyClockPlan(trx, tenant, tip, plan, { now, cause: commandId });
}
