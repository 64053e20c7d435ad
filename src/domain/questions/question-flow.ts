import type { Flow } from '../approval/flow.ts';
import { registerKeepers } from '../registers/register-kind.ts';

/** Where a question stands. Declined is one that is none for the forum; its asker is told why. */
export const questionStatuses = ['received', 'taken', 'answered', 'declined'] as const;
export type QuestionStatus = (typeof questionStatuses)[number];

/** Statuses in which an answer is owed. */
export const openQuestionStatuses: readonly QuestionStatus[] = ['received', 'taken'];

const questionSteps = ['take', 'answer', 'decline', 'reopen'] as const;
export type QuestionStep = (typeof questionSteps)[number];

const roles = registerKeepers;

/** The way to an answer. Reopening takes an answer, or a refusal, back: what it counted goes with it. */
export const questionFlow: Flow<QuestionStatus, QuestionStep> = {
  take: { from: ['received', 'taken'], to: 'taken', roles },
  answer: { from: ['received', 'taken'], to: 'answered', roles },
  decline: { from: ['received', 'taken'], to: 'declined', roles },
  reopen: { from: ['answered', 'declined'], to: 'received', roles },
};

/** What everybody may read of a question. */
export const publications = ['none', 'proposed', 'published', 'withdrawn'] as const;
export type Publication = (typeof publications)[number];

const publicationSteps = ['propose', 'return', 'publish', 'withdraw'] as const;
export type PublicationStep = (typeof publicationSteps)[number];

/** Four eyes: who writes the public words does not let them out. */
export const publicationFlow: Flow<Publication, PublicationStep> = {
  propose: { from: ['none', 'proposed', 'withdrawn'], to: 'proposed', roles },
  return: { from: ['proposed'], to: 'none', roles },
  publish: { from: ['proposed'], to: 'published', roles, notBy: 'propose' },
  withdraw: { from: ['published'], to: 'withdrawn', roles },
};

/** Why a question is not answered here. */
export const declineReasons = ['is_tip', 'asked_twice', 'not_police', 'no_question'] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** Why an answer, or a refusal, is taken back. */
export const reopenReasons = ['wrong', 'incomplete', 'asker_not_satisfied'] as const;
export type ReopenReason = (typeof reopenReasons)[number];

/** Why public words are sent back or taken down. */
export const publicationReasons = ['points_to_someone', 'wrong', 'unclear', 'outdated'] as const;
export type PublicationReason = (typeof publicationReasons)[number];

/** Whether the public words may be touched: only of an answered question whose asker agreed. */
export const mayBePublic = (question: { status: QuestionStatus; mayPublish: boolean }): boolean =>
  question.status === 'answered' && question.mayPublish;
