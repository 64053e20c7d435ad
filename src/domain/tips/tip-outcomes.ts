/**
 * How the handling of a tip ends. The first three are decisions of the investigation agency (BLTTHS 2015, điều
 * 147–148): they are noted here and counted from that agency's paper only.
 */
export const tipOutcomes = [
  'prosecuted',
  'not_prosecuted',
  'suspended',
  'handled_administratively',
  'unfounded',
  'outside_competence',
] as const;
export type TipOutcome = (typeof tipOutcomes)[number];

/** Every way in which a tip can have ended: chosen by an officer, merged into another, or not ours to keep. */
export const tipResults = [...tipOutcomes, 'duplicate', 'out_of_scope'] as const;
export type TipResult = (typeof tipResults)[number];
