import type { FactBody } from '#domain/ledger/event-body.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { isLiving } from '#domain/registers/steps.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord, updateRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { Kinds, RecordCommand, RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { stand } from './stand.ts';
import { listSteps, markUndone, recordsEndedBy, standing } from './step.repository.ts';

/**
 * Undoes the last step of a record, and with it what that step ended: every fact is taken back on its own day.
 * @throws Failure not_found, not_allowed, conflict when another step came after it
 */
export async function undoStep(
  context: RegisterContext,
  command: RecordCommand & { stepId: string },
): Promise<RecordSummary> {
  const { tenant, actor } = context;
  const kinds = await context.kinds();
  return writeRecord(
    context,
    command,
    ({ keepers }) => keepers,
    ({ record, kind, steps, now }) => {
      const last = steps.at(-1);
      if (last?.id !== command.stepId || last.causedBy !== null) throw new Failure('conflict');
      const by = kind.steps.find(({ key }) => key === last.step)?.by ?? kind.keepers;
      if (!mayIn(actor, by, record.areaPath)) throw new Failure('not_allowed');
      const left = steps.slice(0, -1);
      return {
        verb: 'undo_step',
        change: {
          stage: last.fromStage,
          living: isLiving(kind, last.fromStage),
          silentFrom: silentFrom(kind, record, left),
          // whoever had it before
          ...(last.keeperId && { keeperId: left.findLast(({ keeperId }) => keeperId)?.keeperId ?? null }),
        },
        on: last.on,
        steps: left,
        details: { step: last.id },
        also: async (trx) => {
          await markUndone(trx, tenant, last.id, now);
          return reviveChildren(trx, tenant, kinds, last.id, now);
        },
      };
    },
  );
}

/** Brings back what the step ended with it, on the day on which each was ended. */
async function reviveChildren(
  trx: Trx,
  tenant: string,
  kinds: Kinds,
  stepId: string,
  now: Date,
): Promise<FactBody[]> {
  const facts: FactBody[] = [];
  await widenToCity(trx, tenant);
  for (const id of await recordsEndedBy(trx, tenant, stepId)) {
    const record = await findRecord(trx, tenant, id, { lock: true });
    const kind = record && kinds.get(record.kind);
    const steps = standing(await listSteps(trx, tenant, id));
    const last = steps.at(-1);
    if (!record || !kind || last?.causedBy !== stepId) continue;
    const revived = { ...record, stage: last.fromStage, living: isLiving(kind, last.fromStage) };
    const on = record.changedOn;
    const booked = await stand(trx, tenant, kind, revived, { steps: steps.slice(0, -1), on });
    await updateRecord(trx, tenant, { ...revived, stands: booked.stands });
    await markUndone(trx, tenant, last.id, now);
    facts.push(...booked.facts, ...(await reviveChildren(trx, tenant, kinds, last.id, now)));
  }
  return facts;
}
