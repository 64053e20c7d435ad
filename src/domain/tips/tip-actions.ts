/** Life of a tip, thin for now: the later statuses are added to this table, not beside it. */
export const tipStatuses = ['received', 'checking', 'resolved'] as const;
export type TipStatus = (typeof tipStatuses)[number];

export const tipActionNames = ['check', 'mark_valuable', 'resolve', 'reply'] as const;
export type TipAction = (typeof tipActionNames)[number];

/** What an action asks for and where it leads; read by the server's guard and by the buttons alike. */
export const tipActions: Record<TipAction, { from: readonly TipStatus[]; to?: TipStatus }> = {
  check: { from: ['received'], to: 'checking' },
  mark_valuable: { from: ['checking'] },
  resolve: { from: ['checking'], to: 'resolved' },
  reply: { from: ['received', 'checking', 'resolved'] },
};

/** What may be done now. A tip is called valuable once. */
export function allowedTipActions(tip: { status: TipStatus; valuable: boolean }): TipAction[] {
  return tipActionNames.filter(
    (name) => tipActions[name].from.includes(tip.status) && !(name === 'mark_valuable' && tip.valuable),
  );
}

/** Why a tip is called valuable: the law has no definition yet, so the ground is recorded. */
export const valuableGrounds = ['led_to_handling', 'prevented_harm', 'helped_verification'] as const;
export type ValuableGround = (typeof valuableGrounds)[number];

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
