import type { Role } from '#domain/officers/role.ts';

/**
 * How a finding is answered. `fixed`: the figure or its source was corrected elsewhere. `explained`: both hold, and
 * why. `accepted`: it stays as it is, and who answers for that. `withdrawn` takes an answer back.
 */
export const findingAnswers = ['fixed', 'explained', 'accepted', 'withdrawn'] as const;
export type FindingAnswer = (typeof findingAnswers)[number];

/** Characters of a reason. */
const shortestReason = 10;
const longestReason = 1_000;

/** Roles that answer findings of their area; whoever reads its figures sees them. */
export const findingAnswerers: readonly Role[] = [
  'movement_officer',
  'commune_commander',
  'city_movement_officer',
  'committee_secretary',
];

/** A reason as stored: NFC, no blanks around it. */
export const cleanReason = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[ \t]+/g, ' ')
    .trim();

/** What is wrong with a reason, as a catalogue key. */
export function reasonError(text: string): 'findingReasonShort' | 'findingReasonLong' | undefined {
  const { length } = [...cleanReason(text)];
  if (length < shortestReason) return 'findingReasonShort';
  return length > longestReason ? 'findingReasonLong' : undefined;
}
