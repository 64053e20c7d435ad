export { answerQuestion } from './answer-question.ts';
export { declineQuestion } from './decline-question.ts';
export {
  listQuestions,
  listUnansweredQuestions,
} from './list-questions.ts';
export { type OpenedQuestion, openQuestion, openQuestionDocument } from './open-question.ts';
export { proposePublication, publishQuestion, unpublishQuestion } from './publish-question.ts';
export type { QuestionSummary } from './question.repository.ts';
export { questionHandlers, questionReaders } from './question-context.ts';
export { reopenQuestion } from './reopen-question.ts';
export { takeQuestion } from './take-question.ts';
