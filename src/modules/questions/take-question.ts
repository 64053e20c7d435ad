import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { questionLimits } from '#domain/questions/question-form.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import { findRecordKind } from '#modules/registers/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { changeQuestion } from './change-question.ts';
import { checkStep } from './check-step.ts';
import type { QuestionSummary } from './question.repository.ts';
import type { QuestionCommand, QuestionContext } from './question-context.ts';

/**
 * Takes a question away to answer: who owes it and by when, and the forum session at which it is put, where there is
 * one. Taking it again changes both.
 * @throws Failure invalid with a sentence for `owner`, `dueOn` or `sessionId`
 */
export function takeQuestion(
  context: QuestionContext,
  command: QuestionCommand & { owner: string; dueOn: PlainDate; sessionId: string | null },
): Promise<QuestionSummary> {
  return changeQuestion(context, command, 'take', async (question, now, trx) => {
    checkStep(context, question, 'take');
    const owner = cleanText(command.owner);
    if (owner === '') throw new Failure('invalid', { owner: 'question.error.owner.empty' });
    if ([...owner].length > questionLimits.owner)
      throw new Failure('invalid', { owner: 'question.error.owner.long' });
    if (command.dueOn < dayIn(now)) throw new Failure('invalid', { dueOn: 'question.error.dueOn.past' });
    const { sessionId } = command;
    if (sessionId !== null && (await findRecordKind(trx, context.tenant, sessionId)) !== 'forum_session')
      throw new Failure('invalid', { sessionId: 'question.error.sessionId.unknown' });
    return {
      change: { status: 'taken', owner, due_on: command.dueOn, session_id: sessionId },
      details: { dueOn: command.dueOn, ...(sessionId && { sessionId }) },
    };
  });
}
