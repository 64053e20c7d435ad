import type { PublicationReason } from '#domain/questions/question-flow.ts';
import { questionLimits } from '#domain/questions/question-form.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { cleanText } from '#domain/tips/arrive/tip-form.ts';
import { Failure } from '#platform/failure.ts';
import { changeQuestion } from './change-question.ts';
import { checkPublicationStep } from './check-step.ts';
import type { QuestionSummary } from './question.repository.ts';
import type { QuestionCommand, QuestionContext } from './question-context.ts';
import { nothingPublic } from './reopen-question.ts';

/**
 * Writes down the public words of an answered question, without what points to its asker, for a second officer to read.
 * @throws Failure invalid with a sentence for `question`, `answer` or `paper`; conflict where the asker wants none
 */
export function proposePublication(
  context: QuestionContext,
  command: QuestionCommand & { question: string; answer: string; paper: string },
): Promise<QuestionSummary> {
  const words = {
    question: cleanText(command.question),
    answer: cleanText(command.answer),
    paper: cleanText(command.paper),
  };
  const limits = {
    question: questionLimits.text,
    answer: questionLimits.answer,
    paper: questionLimits.paper,
  };
  const faults = Object.fromEntries(
    (['question', 'answer', 'paper'] as const).flatMap((field) => [
      ...([...words[field]].length > limits[field] ? [[field, `question.error.${field}.long`]] : []),
      ...(field !== 'paper' && words[field] === '' ? [[field, `question.error.${field}.empty`]] : []),
    ]),
  );
  if (Object.keys(faults).length > 0) throw new Failure('invalid', faults);
  return changeQuestion(context, command, 'propose_publication', (question) => {
    checkPublicationStep(context, question, 'propose');
    return {
      change: {
        ...{ publication: 'proposed', proposed_by: context.actor.id, proposed_question: words.question },
        ...{ proposed_answer: words.answer, proposed_paper: words.paper },
      },
    };
  });
}

/**
 * Lets the proposed words out to everybody: only another officer than the one who wrote them.
 * @throws Failure invalid on `step` for the same officer
 */
export function publishQuestion(
  context: QuestionContext,
  command: QuestionCommand,
): Promise<QuestionSummary> {
  return changeQuestion(context, command, 'publish', (question, now) => {
    checkPublicationStep(context, question, 'publish');
    const { publicQuestion, publicAnswer, proposedBy } = question;
    return {
      change: {
        ...{ publication: 'published', published_at: now },
        search_key: searchKey(`${publicQuestion} ${publicAnswer}`),
      },
      details: { proposedBy },
    };
  });
}

/** Sends proposed words back, or takes published ones down. What was public goes at once. */
export function unpublishQuestion(
  context: QuestionContext,
  command: QuestionCommand & { reason: PublicationReason },
): Promise<QuestionSummary> {
  const { reason } = command;
  return changeQuestion(context, command, 'unpublish', (question) => {
    const step = question.publication === 'proposed' ? 'return' : 'withdraw';
    checkPublicationStep(context, question, step);
    return {
      change: { ...nothingPublic, publication: step === 'return' ? 'none' : 'withdrawn' },
      details: { reason, step },
    };
  });
}
