import { Command, Nothing } from '../fields.ts';
import { answerFileLimit } from '../tips/tip-steps.ts';
import { questionEndpoints as endpoints } from './question-endpoints.ts';
import {
  AnswerQuestion,
  DeclineQuestion,
  OpenedQuestion,
  ProposePublication,
  Question,
  QuestionDocumentParams,
  QuestionList,
  QuestionListQuery,
  QuestionParams,
  ReopenQuestion,
  TakeQuestion,
  UnansweredQuery,
  UnansweredQuestions,
  UnpublishQuestion,
} from './questions.ts';

const change = { params: QuestionParams, response: Question } as const;

/** The calls about residents' questions: what goes in, what comes out. */
export const questionContract = {
  listQuestions: { ...endpoints.listQuestions, query: QuestionListQuery, response: QuestionList },
  unansweredQuestions: {
    ...endpoints.unansweredQuestions,
    query: UnansweredQuery,
    response: UnansweredQuestions,
  },
  openQuestion: { ...endpoints.openQuestion, params: QuestionParams, response: OpenedQuestion },
  openQuestionDocument: {
    ...endpoints.openQuestionDocument,
    params: QuestionDocumentParams,
    response: Nothing,
    answersBytes: true,
  },
  takeQuestion: { ...endpoints.takeQuestion, ...change, body: TakeQuestion },
  answerQuestion: {
    ...endpoints.answerQuestion,
    ...change,
    body: AnswerQuestion,
    bodyLimit: 2 * answerFileLimit,
  },
  declineQuestion: { ...endpoints.declineQuestion, ...change, body: DeclineQuestion },
  reopenQuestion: { ...endpoints.reopenQuestion, ...change, body: ReopenQuestion },
  proposePublication: { ...endpoints.proposePublication, ...change, body: ProposePublication },
  publishQuestion: { ...endpoints.publishQuestion, ...change, body: Command },
  unpublishQuestion: { ...endpoints.unpublishQuestion, ...change, body: UnpublishQuestion },
} as const;
