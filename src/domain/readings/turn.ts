/**
 * What people do with a proposal, one turn after the other: take it as it is, take it corrected, reject it, or take the
 * last turn back.
 */
export const turnOutcomes = ['accepted', 'changed', 'rejected', 'undone'] as const;
export type TurnOutcome = (typeof turnOutcomes)[number];

/** Whether a figure stands after such a turn. */
export const stands = (outcome: TurnOutcome): boolean => outcome === 'accepted' || outcome === 'changed';

/** Whether a turn may follow the last one: what is decided must be taken back before it is decided otherwise. */
export function mayFollow(last: TurnOutcome | null, next: TurnOutcome): boolean {
  const isOpen = last === null || last === 'undone';
  return next === 'undone' ? !isOpen : isOpen;
}
