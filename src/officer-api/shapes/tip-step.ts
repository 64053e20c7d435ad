import { type Role, tipHandlers } from '#domain/officers/role.ts';
import type { TipSummary } from '#modules/tips/for-officers.ts';
import type { SignedInContext } from '../context.ts';
import { tipSummaryOf } from './tip-summary-of.ts';

/** Who may call a step of a tip, and that it leaves an event; who decides alone is in the module's policy too. */
export const by = (roles: readonly Role[]) =>
  ({ access: { who: 'roles', roles }, audit: { leaves: 'event', record: 'tip' } }) as const;
export const byHandlers = by(tipHandlers);

/** What a step answers: the tip as it stands after it. */
export async function answerOf(context: SignedInContext, change: TipSummary | Promise<TipSummary>) {
  const tip = await change;
  return tipSummaryOf(context.tenant, await context.areaNames(context.clock()), tip);
}
