import { type Actor, mayIn } from '../../officers/actor.ts';
import { type Role, tipHandlers } from '../../officers/role.ts';
import { allowedTipActions, type TipAction, type TipState } from './tip-actions.ts';

/** Who decides that a tip goes to the investigation agency. */
export const transferApprovers: readonly Role[] = ['commune_commander', 'city_movement_officer'];

/** Who takes a marking back, refuses to look at a tip again, or keeps one from being destroyed. */
export const seniorOfficers: readonly Role[] = ['commune_commander', 'city_movement_officer'];
const seniorActions: readonly TipAction[] = ['unmark_valuable', 'decline_review', 'hold', 'release_hold'];

interface PlacedTip extends TipState {
  readonly areaPath: string;
  readonly transferRequestedBy?: string | null;
}

/**
 * Whether an officer may take an action on a tip of their area. A commander decides alone; in the city the one who
 * approves a transfer is another one than the one who asked for it.
 */
export function mayTake(actor: Actor, action: TipAction, tip: PlacedTip): boolean {
  if (!mayIn(actor, tipHandlers, tip.areaPath)) return false;
  if (seniorActions.includes(action)) return mayIn(actor, seniorOfficers, tip.areaPath);
  if (action !== 'transfer' && action !== 'decline_transfer') return true;
  return (
    mayIn(actor, ['commune_commander'], tip.areaPath) ||
    (mayIn(actor, transferApprovers, tip.areaPath) && tip.transferRequestedBy !== actor.id)
  );
}

/** What this officer may do with a tip now. */
export const actionsFor = (actor: Actor, tip: PlacedTip): TipAction[] =>
  allowedTipActions(tip).filter((action) => mayTake(actor, action, tip));
