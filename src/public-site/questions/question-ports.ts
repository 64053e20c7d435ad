import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { QuestionForm } from '#domain/questions/question-form.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type {
  FollowedQuestion,
  PublishedFilter,
  PublishedQuestion,
  QuestionVerdict,
} from '#modules/questions/for-public.ts';
import type { Forum, ForumFilter } from '#modules/registers/for-public.ts';
import type { SentDocument, TipReceived } from '../ports.ts';

/** A question as the form gives it. The same form with the same nonce is the same question and code. */
export type QuestionCommand = QuestionForm & {
  nonce: string | null;
  /** The announced forum, of the same place, for which it is sent. */
  askedFor: string | null;
};

/** What the asker is shown once. */
export type QuestionReceived = TipReceived & { dueOn: PlainDate };

/** What a code opens; `areaCode` is null for the city. */
export type OpenedQuestion = Omit<FollowedQuestion, 'areaCode'> & { areaCode: string | null };

/**
 * All that the residents' site can do with questions. `ask` throws Failure('invalid', fields); the code calls throw
 * Failure('not_found').
 */
export type QuestionPorts = {
  ask(command: QuestionCommand): Promise<QuestionReceived>;
  open(code: TipCode): Promise<OpenedQuestion>;
  /** Throws Failure('conflict') before there is an answer. */
  rate(command: { code: TipCode; verdict: QuestionVerdict }): Promise<void>;
  keepPrivate(code: TipCode): Promise<void>;
  openDocument(command: { code: TipCode; id: string }): Promise<SentDocument>;
  listPublished(filter: PublishedFilter): Promise<readonly PublishedQuestion[]>;
  listForums(filter: ForumFilter): Promise<readonly Forum[]>;
  countAnswers(): Promise<{ answered: number; rated: number; thanked: number }>;
};
