/**
 * How the handling of a tip ends. The first three are decisions of the investigation agency (BLTTHS 2015, điều
 * 147–148): they are noted here and counted from that agency's paper only. What comes out of a complaint or a
 * denunciation is a conclusion (Luật Khiếu nại 2011, điều 31, the decision that settles a complaint: the article is that
 * of the decision, its wording is from memory; Luật Tố cáo 2018, điều 35), or none because it was not accepted or was
 * withdrawn; feedback is settled, explained or passed on (Luật Tiếp công dân 2013, điều 28).
 */
export const tipOutcomes = [
  'prosecuted',
  'not_prosecuted',
  'suspended',
  'upheld',
  'partly_upheld',
  'not_upheld',
  'not_accepted',
  'withdrawn',
  'settled',
  'explained',
  'passed_on',
  'handled_administratively',
  'unfounded',
  'outside_competence',
] as const;
export type TipOutcome = (typeof tipOutcomes)[number];

/** Every way in which a tip can have ended: chosen by an officer, merged into another, or not ours to keep. */
export const tipResults = [...tipOutcomes, 'duplicate', 'out_of_scope'] as const;
export type TipResult = (typeof tipResults)[number];

/** Nothing was found behind it: such a tip is none that was valuable. */
export const groundless: readonly TipResult[] = ['unfounded', 'not_upheld'];
