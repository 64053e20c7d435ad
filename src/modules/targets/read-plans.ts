import { areaReaders } from '#domain/areas/local-unit.ts';
import { pathsOf } from '#domain/officers/actor.ts';
import type { FiguresContext } from '#modules/figures/for-officers.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findPlan, listPlanRows, type TargetPlan } from './plan.repository.ts';
import { listPlanTargets, type PlanTarget } from './target.repository.ts';

type Reader = Omit<FiguresContext, 'clock'>;

/** Plans that set something in the actor's areas, the newest first, with how many targets of theirs he sees. */
export async function listPlans({
  db,
  tenant,
  actor,
}: Reader): Promise<(TargetPlan & { readonly targets: number })[]> {
  const found = new Map<string, TargetPlan & { targets: number }>();
  for (const path of pathsOf(actor, areaReaders)) {
    for (const plan of await readInScope(db, { tenant, path }, (trx) => listPlanRows(trx, tenant))) {
      const targets = plan.targets + (found.get(plan.id)?.targets ?? 0);
      if (targets > 0) found.set(plan.id, { ...plan, targets });
    }
  }
  return [...found.values()];
}

/**
 * A plan with its lines in the actor's areas.
 * @throws Failure not_found for no plan, or one that sets nothing there
 */
export async function openPlan(
  { db, tenant, actor }: Reader,
  planId: string,
): Promise<{ plan: TargetPlan; targets: PlanTarget[] }> {
  const targets: PlanTarget[] = [];
  let plan: TargetPlan | undefined;
  for (const path of pathsOf(actor, areaReaders)) {
    await readInScope(db, { tenant, path }, async (trx) => {
      plan ??= await findPlan(trx, tenant, planId);
      targets.push(...(await listPlanTargets(trx, tenant, planId)));
    });
  }
  if (!plan || targets.length === 0) throw new Failure('not_found');
  return { plan, targets };
}
