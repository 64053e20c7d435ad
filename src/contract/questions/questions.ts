import { z } from 'zod';
import { isPlainDate, type PlainDate } from '#domain/calendar/plain-date.ts';
import {
  declineReasons,
  publicationReasons,
  publications,
  questionStatuses,
  reopenReasons,
} from '#domain/questions/question-flow.ts';
import { questionTopics } from '#domain/questions/question-form.ts';
import { Command, Id, Instant } from '../fields.ts';
import { answerFileLimit } from '../tips/tip-steps.ts';

const Day = z.string().refine(isPlainDate, 'dayWrong').pipe(z.custom<PlainDate>());
const AreaCode = z.string().regex(/^[0-9]{2,5}$/, 'areaCodeWrong');
const Text = z.string().max(20_000, 'textLong');

/** Heaps of questions, in the order of the work. */
export const questionGroups = [
  ...(['fresh', 'taken', 'late', 'review', 'answered', 'published', 'declined'] as const),
] as const;
export type QuestionGroup = (typeof questionGroups)[number];

/** A question without its words. */
export const Question = z.strictObject({
  id: Id,
  /** The last six digits of the id, by which people name it. */
  number: z.string(),
  areaCode: z.string(),
  areaName: z.string(),
  topic: z.string(),
  mayPublish: z.boolean(),
  status: z.enum(questionStatuses),
  publication: z.enum(publications),
  receivedAt: Instant,
  dueOn: z.string(),
  owner: z.string().nullable(),
  sessionId: Id.nullable(),
  /** The announced forum for which it was sent beforehand. */
  askedFor: Id.nullable(),
  answeredAt: Instant.nullable(),
  declinedFor: z.string().nullable(),
  verdict: z.enum(['thanked', 'not_solved']).nullable(),
  version: z.int(),
});
export type Question = z.infer<typeof Question>;

export const QuestionParams = z.strictObject({ questionId: Id });
export const QuestionDocumentParams = QuestionParams.extend({ documentId: Id });

export const QuestionListQuery = z.strictObject({
  group: z.enum(questionGroups).default('fresh'),
  area: AreaCode.optional(),
  topic: z.enum(questionTopics).optional(),
  /** An announced forum: what was sent for it. */
  session: Id.optional(),
  /** Where the page before ended, as it was given. */
  after: z
    .string()
    .regex(/^[0-9a-f-]{36} [0-9TZ:.-]{10,24}$/)
    .optional(),
});

export const QuestionList = z.strictObject({
  questions: z.array(Question),
  next: z.string().nullable(),
  counts: z.record(z.enum(questionGroups), z.int()),
  /** Of the answered ones: how many askers said something of the answer, and how many thanked. */
  opinions: z.strictObject({ answered: z.int(), rated: z.int(), thanked: z.int() }),
});
export type QuestionList = z.infer<typeof QuestionList>;

export const OpenedQuestion = Question.extend({
  text: z.string(),
  answer: z.strictObject({ text: z.string(), paper: z.string() }).nullable(),
  documents: z.array(
    z.strictObject({ id: Id, kind: z.enum(['pdf', 'docx']), size: z.int(), addedAt: Instant }),
  ),
  publicWords: z
    .strictObject({ question: z.string(), answer: z.string(), paper: z.string(), byMe: z.boolean() })
    .nullable(),
  /** The plan in which that forum is announced, its day, and the record by which it was held. */
  forum: z.strictObject({ planId: Id, on: z.string(), heldAs: Id.nullable() }).nullable(),
  history: z.array(
    z.strictObject({
      /** Of words to be public: returned before they were, or taken down after. */
      verb: z.string(),
      at: Instant,
      bySender: z.boolean(),
      /** Name of the officer who did it. */
      by: z.string().nullable(),
      reason: z.string().nullable(),
    }),
  ),
  /** Steps that this officer may take now. */
  steps: z.array(z.string()),
});
export type OpenedQuestion = z.infer<typeof OpenedQuestion>;

export const TakeQuestion = Command.extend({
  owner: Text,
  dueOn: Day,
  sessionId: Id.nullable().default(null),
});

export const AnswerQuestion = Command.extend({
  text: Text,
  paper: Text.default(''),
  /** In base64. */
  file: z
    .base64('fileWrong')
    .max(answerFileLimit * 2, 'fileLarge')
    .optional(),
});
export const DeclineQuestion = Command.extend({ reason: z.enum(declineReasons) });
export const ReopenQuestion = Command.extend({ reason: z.enum(reopenReasons) });
export const ProposePublication = Command.extend({ question: Text, answer: Text, paper: Text.default('') });
export const UnpublishQuestion = Command.extend({ reason: z.enum(publicationReasons) });

export const UnansweredQuery = z.strictObject({ area: AreaCode.optional() });

/** What is owed, for those who lead: by which unit and when; no words of what was asked. */
export const UnansweredQuestions = z.strictObject({
  today: z.string(),
  questions: z.array(
    z.strictObject({
      /** `online`, or the kind of register record. */
      kind: z.string(),
      id: Id,
      /** What it is called: the number of an online question, the name of a record. */
      name: z.string(),
      areaName: z.string(),
      owner: z.string().nullable(),
      dueOn: z.string().nullable(),
    }),
  ),
});
export type UnansweredQuestions = z.infer<typeof UnansweredQuestions>;
