import { dayIn } from '#domain/calendar/day-in.ts';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import { actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { standingsOfQuestion } from '#domain/questions/question-standing.ts';
import { factsBetween } from '#domain/registers/standing.ts';
import { appendEvent, wasDoneBy } from '#modules/ledger/for-modules.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import {
  findQuestion,
  type QuestionChange,
  type QuestionSummary,
  updateQuestion,
} from './question.repository.ts';
import { type QuestionCommand, type QuestionContext, questionHandlers } from './question-context.ts';

export interface QuestionPlan {
  readonly change: QuestionChange;
  readonly details?: Readonly<Record<string, CanonicalValue>>;
}

/**
 * The one way in which an officer changes a question: inside the scope, on the version seen; record, event and facts in
 * one transaction, once per command. What it counted before is taken back on its own day.
 * @throws Failure not_found outside the scope, conflict when it changed meanwhile, and as the planner
 */
export function changeQuestion(
  context: QuestionContext,
  command: QuestionCommand,
  verb: string,
  planner: (question: QuestionSummary, now: Date, trx: Trx) => QuestionPlan | Promise<QuestionPlan>,
): Promise<QuestionSummary> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(pathsOf(actor, questionHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const question = await findQuestion(trx, tenant, command.questionId, { lock: true });
    if (!question || !mayIn(actor, questionHandlers, question.areaPath)) throw new Failure('not_found');
    if (await wasDoneBy(trx, tenant, { id: command.id, actor: actorName(actor), recordId: question.id })) {
      return question;
    }
    if (question.version !== command.version) throw new Failure('conflict');
    const now = clock();
    const { change, details } = await planner(question, now, trx);
    const stands = standingsOfQuestion({
      areaCode: question.areaCode,
      status: change.status ?? question.status,
      receivedAt: question.receivedAt,
      answeredAt: change.answered_at === undefined ? question.answeredAt : change.answered_at,
    });
    const changed = await updateQuestion(trx, tenant, question, { change, stands });
    await appendEvent(trx, {
      tenant,
      chain: question.areaCode,
      id: command.id,
      actor: actorName(actor),
      verb,
      recordKind: 'question',
      recordId: question.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { ...details },
      facts: factsBetween(question.stands, stands, dayIn(now)),
    });
    return changed;
  });
}
