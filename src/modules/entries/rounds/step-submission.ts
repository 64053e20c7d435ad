import { type SubmissionStep, submissionFlow } from '#domain/approval/submission-flow.ts';
import { type StepFault, stepFault } from '#domain/approval/take-step.ts';
import { areaPath } from '#domain/areas/area-path.ts';
import { areaReaders } from '#domain/areas/local-unit.ts';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { actorName } from '#domain/officers/actor.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type EntryContext, pathToKeep } from '../entry-context.ts';
import { getRound, type Round } from './round.repository.ts';
import { insertRoundStep } from './round-step.repository.ts';
import { lockSubmission, type Submission, updateSubmission } from './submission.repository.ts';

export interface StepSubmission {
  readonly id: string;
  readonly roundId: string;
  readonly areaCode: string;
  readonly version: number;
  readonly step: SubmissionStep;
  readonly remark: string;
}

const refusals: Readonly<Record<StepFault, Failure>> = {
  not_allowed: new Failure('not_allowed'),
  wrong_status: new Failure('conflict', { submission: 'submissionMoved' }),
  four_eyes: new Failure('invalid', { step: 'submissionMoved' }),
  remark_required: new Failure('invalid', { remark: 'reportRemarkRequired' }),
};

/** A report that was due is counted once (R03): in time when its commander first sent it before the due instant. */
function reportFacts({ dueAt }: Round, { areaCode, submittedAt }: Submission, now: Date): FactBody[] {
  if (submittedAt !== null) return [];
  const fact = (indicator: string): FactBody => ({
    indicator,
    area: areaCode,
    on: dayIn(now),
    quantity: '1',
  });
  return now <= dueAt ? [fact('R03D'), fact('R03N')] : [fact('R03D')];
}

/**
 * Takes one step with a commune's answer: prepared, approved by its commander and so sent, accepted or returned by the
 * city.
 * @throws Failure not_found, not_allowed, conflict (moved meanwhile, round closed), invalid (remark)
 */
export async function stepSubmission(context: EntryContext, command: StepSubmission): Promise<Submission> {
  const { db, clock, tenant, actor } = context;
  const path = pathToKeep(context, command.areaCode, areaReaders);
  if (command.remark.length > 2000) throw new Failure('invalid', { remark: 'reportRemarkLong' });
  const now = clock();
  return inScope(db, { tenant, path }, async (trx) => {
    const { id, step, roundId } = command;
    const round = await getRound(trx, tenant, roundId);
    const submission = await lockSubmission(trx, tenant, command);
    if (!submission) throw new Failure('not_found', { round: 'roundUnknown' });
    if (await wasDoneBy(trx, tenant, { id, actor: actorName(actor), recordId: roundId })) return submission;
    const record = { ...submission, cityPath: areaPath(tenant), takenBy: {} };
    const fault = stepFault(submissionFlow, step, record, actor, command.remark);
    if (fault) throw refusals[fault];
    if (submission.version !== command.version || round.closedAt !== null) {
      throw new Failure('conflict', { submission: round.closedAt ? 'roundClosed' : 'submissionMoved' });
    }
    const isSent = step === 'approve';
    const changed: Submission = {
      ...submission,
      status: submissionFlow[step].to,
      version: submission.version + 1,
      changedAt: now,
      submittedAt: submission.submittedAt ?? (isSent ? now : null),
    };
    await updateSubmission(trx, tenant, changed);
    const remark = command.remark.trim();
    await insertRoundStep(trx, tenant, submission, { id, step, remark, officerId: actor.id, at: now });
    await appendEvent(trx, {
      ...{ tenant, chain: submission.areaCode, id, actor: actorName(actor), verb: step },
      ...{ recordKind: 'collection_round', recordId: roundId },
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { period: round.period, status: changed.status },
      facts: isSent ? reportFacts(round, submission, now) : [],
    });
    return changed;
  });
}
