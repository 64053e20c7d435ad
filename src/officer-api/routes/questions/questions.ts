import {
  answerQuestion,
  declineQuestion,
  listQuestions,
  openQuestion,
  openQuestionDocument,
  proposePublication,
  publishQuestion,
  type QuestionSummary,
  questionHandlers,
  questionReaders,
  reopenQuestion,
  takeQuestion,
  unpublishQuestion,
} from '#modules/questions/for-officers.ts';
import type { SignedInContext } from '../../context.ts';
import { route } from '../../route.ts';
import { openedQuestionOf, questionOf } from '../../shapes/question-of.ts';

const reading = { who: 'roles', roles: questionReaders } as const;
const writing = { who: 'roles', roles: questionHandlers } as const;
const event = { leaves: 'event', record: 'question' } as const;
const access = { leaves: 'access', record: 'question' } as const;

const answer = async (context: SignedInContext, change: Promise<QuestionSummary>) =>
  questionOf(await context.areaNames(context.clock()), await change);

/** Residents' questions: the heaps, one opened, and every step of the way to an answer that everybody may read. */
export const questionRoutes = [
  route({
    name: 'listQuestions',
    access: reading,
    audit: { leaves: 'nothing', why: 'shows nothing of what was asked' },
    async handle(context, { query: { area, ...filter } }) {
      const page = await listQuestions(context, { ...filter, areaCode: area });
      const nameOf = await context.areaNames(context.clock());
      return { ...page, questions: page.questions.map((one) => questionOf(nameOf, one)) };
    },
  }),
  route({
    name: 'openQuestion',
    access: reading,
    audit: access,
    async handle(context, { params }) {
      const opened = await openQuestion(context, params);
      return openedQuestionOf(await context.areaNames(context.clock()), opened, context.officer.id);
    },
  }),
  route({
    name: 'openQuestionDocument',
    access: reading,
    audit: access,
    opensInTab: true,
    handle: (context, { params }) => openQuestionDocument(context, params),
  }),
  route({
    name: 'takeQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, takeQuestion(context, { ...params, ...body })),
  }),
  route({
    name: 'answerQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, answerQuestion(context, { ...params, ...body })),
  }),
  route({
    name: 'declineQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, declineQuestion(context, { ...params, ...body })),
  }),
  route({
    name: 'reopenQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, reopenQuestion(context, { ...params, ...body })),
  }),
  route({
    name: 'proposePublication',
    access: writing,
    audit: event,
    handle: (context, { params, body }) =>
      answer(context, proposePublication(context, { ...params, ...body })),
  }),
  route({
    name: 'publishQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) => answer(context, publishQuestion(context, { ...params, ...body })),
  }),
  route({
    name: 'unpublishQuestion',
    access: writing,
    audit: event,
    handle: (context, { params, body }) =>
      answer(context, unpublishQuestion(context, { ...params, ...body })),
  }),
];
