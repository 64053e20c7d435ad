import type { OpenedQuestion, Question } from '#contract/questions/questions.ts';
import type { AreaNames } from '#modules/areas/for-officers.ts';
import type { OpenedQuestion as Opened, QuestionSummary } from '#modules/questions/for-officers.ts';

/** The last six digits of an id, by which people name a question. */
export const questionNumber = (id: string): string => id.slice(-6).toUpperCase();

/** A question in the words of the contract. */
export const questionOf = (nameOf: AreaNames, question: QuestionSummary): Question => ({
  id: question.id,
  number: questionNumber(question.id),
  areaCode: question.areaCode,
  areaName: nameOf(question.areaCode),
  topic: question.topic,
  mayPublish: question.mayPublish,
  status: question.status,
  publication: question.publication,
  receivedAt: question.receivedAt.toISOString(),
  dueOn: question.dueOn,
  owner: question.owner,
  sessionId: question.sessionId,
  askedFor: question.askedFor,
  answeredAt: question.answeredAt?.toISOString() ?? null,
  declinedFor: question.declinedFor,
  verdict: question.verdict,
  version: question.version,
});

/** An opened question in the words of the contract. */
export function openedQuestionOf(nameOf: AreaNames, opened: Opened, officerId: string): OpenedQuestion {
  const { publicQuestion, publicAnswer, publicPaper } = opened;
  return {
    ...questionOf(nameOf, opened),
    text: opened.text,
    answer: opened.answer,
    documents: opened.documents.map(({ addedAt, ...one }) => ({ ...one, addedAt: addedAt.toISOString() })),
    publicWords:
      publicQuestion === null || publicAnswer === null
        ? null
        : {
            ...{ question: publicQuestion, answer: publicAnswer, paper: publicPaper ?? '' },
            byMe: opened.proposedBy === officerId,
          },
    forum: opened.forum && {
      planId: opened.forum.recordId,
      on: opened.forum.happenedOn,
      heldAs: opened.forum.heldRecordId,
    },
    history: opened.history.map(({ at, ...event }) => ({ ...event, at: at.toISOString() })),
    steps: [...opened.steps],
  };
}
