import { derivedId } from '#domain/ledger/derived-id.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { mayIn } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { updateRecord } from '../record.repository.ts';
import { lockLivingChildren } from '../records/record-children.repository.ts';
import type { Kinds, RegisterContext } from '../register-context.ts';
import { stand } from './stand.ts';
import { insertSteps, listSteps, type RecordStep, standing } from './step.repository.ts';

/** How a record is ended because the one above it ended. */
const endedWithParent = 'ended_with_parent';

/**
 * Ends every living record under one that ended, and what lies under those.
 * @returns the facts of all of them
 * @throws Failure conflict when one of them belongs to an area in which the officer may not end it
 */
export async function endChildren(
  trx: Trx,
  context: RegisterContext,
  kinds: Kinds,
  parentId: string,
  cause: RecordStep,
): Promise<FactBody[]> {
  const { tenant, actor } = context;
  const facts: FactBody[] = [];
  await widenToCity(trx, tenant);
  for (const child of await lockLivingChildren(trx, tenant, parentId)) {
    const kind = kinds.get(child.kind);
    if (!kind || !mayIn(actor, kind.keepers, child.areaPath)) {
      throw new Failure('conflict', { children: 'childrenElsewhere' });
    }
    const stage = endedStageOf(kind);
    const step: RecordStep = {
      ...cause,
      id: derivedId(cause.id, child.id),
      recordId: child.id,
      areaPath: child.areaPath,
      step: endedWithParent,
      fromStage: child.stage,
      toStage: stage,
      grade: null,
      targetId: null,
      keeperId: null,
      causedBy: cause.id,
    };
    const steps = [...standing(await listSteps(trx, tenant, child.id)), step];
    const on = cause.on > child.changedOn ? cause.on : child.changedOn;
    const ended = { ...child, stage, living: false, changedOn: on };
    const booked = await stand(trx, tenant, kind, ended, { steps, on });
    await updateRecord(trx, tenant, { ...ended, stands: booked.stands });
    await insertSteps(trx, tenant, [step]);
    facts.push(...booked.facts, ...(await endChildren(trx, context, kinds, child.id, step)));
  }
  return facts;
}

function endedStageOf(kind: RegisterKind): string {
  const stage = kind.stages.find(({ ended }) => ended);
  if (!stage) throw new RangeError(`${kind.key} has no ended stage`);
  return stage.key;
}
