export { askQuestion } from './ask-question.ts';
export {
  type FollowedQuestion,
  followQuestion,
  keepQuestionPrivate,
  openFollowedAnswer,
  type QuestionVerdict,
  rateQuestion,
} from './follow-question.ts';
export {
  countAnswers,
  listPublishedQuestions,
  type PublishedFilter,
  type PublishedQuestion,
} from './list-published.ts';
