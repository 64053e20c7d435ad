import { v7 as uuid } from 'uuid';
import { areaPath } from '#domain/areas/area-path.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { plainDate } from '#domain/calendar/plain-date.ts';
import { actorName, mayIn } from '#domain/officers/actor.ts';
import { planFaults, type TargetLine } from '#domain/targets/check-plan.ts';
import { hashTargets } from '#domain/targets/hash-targets.ts';
import type { PlanPaper } from '#domain/targets/target.ts';
import { listAreas } from '#modules/areas/for-officers.ts';
import type { FiguresContext } from '#modules/figures/for-officers.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { insertPlan } from './plan.repository.ts';
import { insertTargets } from './target.repository.ts';
import { targetSetters } from './target-setters.ts';

export interface SetTargets extends PlanPaper {
  /** Of the command, and of the plan that it enters. */
  readonly id: string;
  readonly period: string;
  readonly lines: readonly TargetLine[];
}

/**
 * Enters a signed plan with the targets that it sets for the city and its communes. What an earlier plan set for the same
 * area, figure and period is replaced from then on, and kept.
 * @throws Failure not_allowed but for the city's office, invalid (number, issuedOn, issuer, period, `lines.N`)
 */
export async function setTargets(context: FiguresContext, command: SetTargets): Promise<void> {
  const { db, clock, tenant, actor } = context;
  const path = areaPath(tenant);
  if (!mayIn(actor, targetSetters, path)) throw new Failure('not_allowed');
  const now = clock();
  const today = dayIn(now);
  const communes = (await listAreas(db, tenant, today)).map(({ code }) => code);
  const { id, period, lines, ...paper } = command;
  const faults = planFaults(paper, period, lines, { today, areas: new Set([tenant, ...communes]) });
  if (Object.keys(faults).length > 0) throw new Failure('invalid', faults);
  const targets = lines.flatMap(({ areas, ...line }) =>
    areas.map((area) => ({
      ...{ id: uuid(), area, period, ...line },
      areaPath: area === tenant ? path : areaPath(tenant, area),
    })),
  );
  await inScope(db, { tenant, path }, async (trx) => {
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: id })) return;
    await insertPlan(trx, tenant, { ...trimmed(paper), id, period, setBy: actor.id, setAt: now });
    await insertTargets(trx, tenant, id, targets);
    await appendEvent(trx, {
      ...{ tenant, chain: tenant, id, actor: actorName(actor), verb: 'set' },
      ...{ recordKind: 'target_plan', recordId: id },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period, issuedOn: paper.issuedOn, targets: targets.length, hash: hashTargets(targets) },
      facts: [],
    });
  });
}

const trimmed = ({ number, issuedOn, issuer, title }: PlanPaper) => ({
  ...{ number: number.trim(), issuedOn: plainDate(issuedOn), issuer: issuer.trim(), title: title.trim() },
});
