import type { TakeStep } from '#contract/registers/registers.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import type { RegisterStep } from '#domain/registers/register-kind.ts';
import { silentFrom } from '#domain/registers/silence.ts';
import { getStage } from '#domain/registers/steps.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';
import { writeRecord } from '../write-record.ts';
import { checkKeeper } from './check-keeper.ts';
import { endChildren } from './end-children.ts';
import { insertSteps, type RecordStep } from './step.repository.ts';

/**
 * Takes a record one step further in its life, with the paper or reason that the step asks for. Ending it ends what
 * lies under it.
 * @throws Failure not_found, not_allowed, conflict (changed meanwhile, or the step is not open), invalid
 */
export async function takeStep(
  context: RegisterContext,
  command: TakeStep & { recordId: string },
): Promise<RecordSummary> {
  const { tenant, actor } = context;
  const kinds = await context.kinds();
  return writeRecord(
    context,
    command,
    ({ keepers, steps }) => steps.find(({ key }) => key === command.step)?.by ?? keepers,
    async ({ record, kind, steps, now }, trx) => {
      const step = kind.steps.find(({ key }) => key === command.step);
      if (!step?.from.includes(record.stage)) throw new Failure('conflict');
      if (!mayIn(actor, step.by, record.areaPath)) throw new Failure('not_allowed');
      checkNeeds(step, command, dayIn(now));
      await checkKeeper(trx, tenant, { kind, record, step, today: dayIn(now) }, command.keeperId);
      await checkTarget(trx, tenant, step, command);
      const stage = step.to ?? record.stage;
      const { living, ended } = getStage(kind, stage);
      const taken: RecordStep = {
        id: command.id,
        recordId: record.id,
        areaPath: record.areaPath,
        step: step.key,
        fromStage: record.stage,
        toStage: stage,
        on: command.on,
        grade: command.grade,
        paper: command.paper,
        reason: command.reason.trim(),
        targetId: command.targetId,
        keeperId: command.keeperId,
        causedBy: null,
        officerId: actor.id,
        recordedAt: now,
        undoneAt: null,
      };
      const after = [...steps, taken];
      return {
        verb: step.key,
        change: {
          stage,
          living,
          silentFrom: silentFrom(kind, record, after),
          ...(command.keeperId && { keeperId: command.keeperId }),
        },
        on: command.on,
        steps: after,
        details: {
          ...(command.grade && { grade: command.grade }),
          ...(command.targetId && { target: command.targetId }),
          ...(command.keeperId && { keeper: command.keeperId }),
        },
        also: async (inside) => {
          await insertSteps(inside, tenant, [taken]);
          return ended ? endChildren(inside, context, kinds, record.id, taken) : undefined;
        },
      };
    },
  );
}

function checkNeeds({ needs, grades }: RegisterStep, command: TakeStep, today: string): void {
  const fields: Record<string, string> = {};
  if (needs.includes('paper') && !command.paper) fields.paper = 'paperRequired';
  if (command.paper && command.paper.on > today) fields.paper = 'dayInFuture';
  if (needs.includes('reason') && command.reason.trim() === '') fields.reason = 'reasonRequired';
  if (needs.includes('target') && !command.targetId) fields.targetId = 'targetRequired';
  if (needs.includes('grade') !== grades.some(({ value }) => value === command.grade)) {
    fields.grade = 'gradeRequired';
  }
  if (Object.keys(fields).length > 0) throw new Failure('invalid', fields);
}

/** The record merged into or copied from: of the same kind, in any area, another one. */
async function checkTarget(
  trx: Trx,
  tenant: string,
  { needs }: RegisterStep,
  { targetId, recordId }: TakeStep & { recordId: string },
): Promise<void> {
  if (targetId === null) return;
  if (!needs.includes('target') || targetId === recordId) {
    throw new Failure('invalid', { targetId: 'targetWrong' });
  }
  const own = await findRecord(trx, tenant, recordId);
  await widenToCity(trx, tenant);
  const target = await findRecord(trx, tenant, targetId);
  if (!target?.living || target.kind !== own?.kind) throw new Failure('invalid', { targetId: 'targetWrong' });
}
