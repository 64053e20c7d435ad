import { dayIn } from '#domain/calendar/day-in.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import { type Actor, actorName, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { allowedTipActions, type TipAction } from '#domain/tips/tip-actions.ts';
import { appendEvent, findEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { lockTip, type TipChange, type TipSummary, updateTip } from './tip.repository.ts';

export interface TipContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly actor: Actor;
}

/** What every change of a tip carries: its own id, and the version that the officer saw. */
export interface TipCommand {
  readonly id: string;
  readonly tipId: string;
  readonly version: number;
}

export interface TipStep {
  readonly change: TipChange;
  readonly details?: Record<string, string>;
  /** Indicator → quantity, booked in the tip's area today. */
  readonly facts?: Record<string, string>;
  /** Rows beside the tip, written in the same transaction. */
  readonly also?: (trx: Trx) => Promise<void>;
}

/**
 * The one way in which an officer changes a tip: inside the scope, allowed by role and status, on the version seen;
 * record, event and facts in one transaction, once per command.
 * @throws Failure not_found outside the scope, not_allowed, conflict when it changed meanwhile or the step is not open
 */
export async function changeTip(
  { db, clock, tenant, actor }: TipContext,
  command: TipCommand,
  action: TipAction,
  step: (tip: TipSummary, now: Date) => TipStep,
): Promise<TipSummary> {
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const tip = await lockTip(trx, tenant, command.tipId);
    if (!tip || !mayIn(actor, tipHandlers, tip.areaPath)) throw new Failure('not_found');
    if (tip.version !== command.version) {
      // a retried command finds its event; anything else changed behind the officer's back
      if (await findEvent(trx, tenant, command.id)) return tip;
      throw new Failure('conflict');
    }
    if (!allowedTipActions(tip).includes(action)) throw new Failure('conflict');
    const now = clock();
    const { change, details = {}, facts = {}, also } = step(tip, now);
    const changed = await updateTip(trx, tenant, tip, change);
    await also?.(trx);
    await appendEvent(trx, {
      tenant,
      chain: tip.areaCode,
      id: command.id,
      actor: actorName(actor),
      verb: action,
      recordKind: 'tip',
      recordId: tip.id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details,
      facts: Object.entries(facts).map(
        ([indicator, quantity]): FactBody => ({ indicator, area: tip.areaCode, on: dayIn(now), quantity }),
      ),
    });
    return changed;
  });
}
