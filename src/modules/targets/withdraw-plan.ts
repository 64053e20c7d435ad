import { areaPath } from '#domain/areas/area-path.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import type { FiguresContext } from '#modules/figures/for-officers.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findPlan, withdrawPlanRow } from './plan.repository.ts';
import { targetSetters } from './target-setters.ts';

/**
 * Takes back a plan that was entered wrongly: what it replaced counts again, and it stays to be read.
 * @throws Failure not_allowed, not_found, invalid (reason), conflict when it was withdrawn meanwhile
 */
export async function withdrawPlan(
  { db, clock, tenant, actor }: FiguresContext,
  { id, planId, reason }: { readonly id: string; readonly planId: string; readonly reason: string },
): Promise<void> {
  const path = areaPath(tenant);
  if (!mayIn(actor, targetSetters, path)) throw new Failure('not_allowed');
  if (reason.trim() === '') throw new Failure('invalid', { reason: 'targetReasonRequired' });
  const now = clock();
  await inScope(db, { tenant, path }, async (trx) => {
    const plan = await findPlan(trx, tenant, planId);
    if (!plan) throw new Failure('not_found');
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: planId })) return;
    const row = { id: planId, by: actor.id, at: now, why: reason.trim() };
    if (!(await withdrawPlanRow(trx, tenant, row)))
      throw new Failure('conflict', { plan: 'targetPlanWithdrawn' });
    await appendEvent(trx, {
      ...{ tenant, chain: tenant, id, actor: actorName(actor), verb: 'withdraw' },
      ...{ recordKind: 'target_plan', recordId: planId },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period: plan.period },
      facts: [],
    });
  });
}
