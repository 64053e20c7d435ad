import type { ReopenReason } from '#domain/questions/question-flow.ts';
import { changeQuestion } from './change-question.ts';
import { checkStep } from './check-step.ts';
import type { QuestionSummary } from './question.repository.ts';
import type { QuestionCommand, QuestionContext } from './question-context.ts';
import { voidDocuments } from './question-document.repository.ts';

/**
 * Takes an answer or a refusal back: what it counted goes on its own day, what was public goes at once, and the question
 * is owed again.
 */
export function reopenQuestion(
  context: QuestionContext,
  command: QuestionCommand & { reason: ReopenReason },
): Promise<QuestionSummary> {
  return changeQuestion(context, command, 'reopen', async (question, now, trx) => {
    checkStep(context, question, 'reopen');
    await voidDocuments(trx, context.tenant, question.id, now);
    return {
      change: {
        ...{ status: question.owner ? 'taken' : 'received', answered_at: null, sealed_answer: null },
        declined_for: null,
        ...nothingPublic,
        publication: question.publication === 'published' ? 'withdrawn' : 'none',
      },
      details: { reason: command.reason, wasPublic: question.publication === 'published' },
    };
  });
}

/** Nothing of a question in words that everybody may read. */
export const nothingPublic = {
  ...{ proposed_by: null, proposed_question: null, proposed_answer: null, proposed_paper: null },
  ...{ published_at: null, search_key: null },
} as const;
