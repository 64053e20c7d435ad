import type { DeclineReason } from '#domain/questions/question-flow.ts';
import { changeQuestion } from './change-question.ts';
import { checkStep } from './check-step.ts';
import type { QuestionSummary } from './question.repository.ts';
import type { QuestionCommand, QuestionContext } from './question-context.ts';

/** Says that a question is none for the forum, and why; its asker reads that by the code. It counts nowhere any more. */
export function declineQuestion(
  context: QuestionContext,
  command: QuestionCommand & { reason: DeclineReason },
): Promise<QuestionSummary> {
  return changeQuestion(context, command, 'decline', (question) => {
    checkStep(context, question, 'decline');
    return {
      change: { status: 'declined', declined_for: command.reason },
      details: { reason: command.reason },
    };
  });
}
