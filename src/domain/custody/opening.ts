/** The opening of a sealed identity: who asks for what, for how long, and what can become of it. */

/** Why an identity is to be opened. `notice`: the law demands an answer by name. */
export const openingPurposes = ['verify', 'protect', 'notice', 'urgent_danger', 'proceedings'] as const;
export type OpeningPurpose = (typeof openingPurposes)[number];

/** Minutes for which the opened identity may be shown. */
export const viewingMinutes = [15, 30, 60] as const;
export type ViewingMinutes = (typeof viewingMinutes)[number];

/** How long the custodians have to answer, and then the officer to look: an opening must not lie in wait. */
export const answerWithinMs = 72 * 3_600_000;
export const viewWithinMs = 24 * 3_600_000;

/**
 * requested → approved (two custodians) → opened (first shown) → ended; or declined (too few can still agree),
 * withdrawn by who asked, expired.
 */
export const openingStatuses = [
  'requested',
  'approved',
  'opened',
  'ended',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type OpeningStatus = (typeof openingStatuses)[number];

export const isOver = (status: OpeningStatus): boolean =>
  ['ended', 'declined', 'withdrawn', 'expired'].includes(status);

/** Where an opening stands after an answer. */
export function statusAfter(
  answers: readonly ('approved' | 'declined' | null)[],
  needed: number,
): 'requested' | 'approved' | 'declined' {
  if (answers.filter((answer) => answer === 'approved').length >= needed) return 'approved';
  return answers.filter((answer) => answer !== 'declined').length < needed ? 'declined' : 'requested';
}
