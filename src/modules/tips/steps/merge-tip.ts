import { dayIn } from '#domain/calendar/day-in.ts';
import { mayIn } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { keptUntil } from '#domain/tips/retention.ts';
import { carriedIndicators } from '#domain/tips/steps/tip-facts.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { bookedFacts, reversed } from '#modules/ledger/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import { lockTip } from '../tip.repository.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

export interface MergeCommand extends TipCommand {
  /** The tip that stays. */
  readonly intoTipId: string;
  readonly reason: TipReason<'merge'>;
  readonly reasonText?: string | undefined;
}

/**
 * Merges a duplicate into another tip: it counts no more (T01 stays once), both senders keep their codes and their
 * conversations. Reopening takes it back.
 * @throws Failure invalid when the other tip is not there for this officer, or is itself merged or out of scope
 */
export function mergeTip(context: SealingTipContext, command: MergeCommand): Promise<TipSummary> {
  const { tenant, actor } = context;
  return changeTip(context, command, 'merge', async (tip, now, trx) => {
    const into = await lockTip(trx, tenant, command.intoTipId);
    const isFit =
      into &&
      into.id !== tip.id &&
      into.mergedInto === null &&
      into.track !== 'out_of_scope' &&
      mayIn(actor, tipHandlers, into.areaPath);
    if (!isFit) throw new Failure('invalid', { intoTipId: 'tip.error.merge.unfit' });
    const booked = await bookedFacts(trx, tenant, { recordId: tip.id, area: tip.areaCode });
    return {
      change: {
        status: 'closed',
        outcome: 'duplicate',
        merged_into: into.id,
        resolved_at: now,
        closed_at: now,
        destroy_on: keptUntil({ track: tip.track, outcome: 'duplicate' }, dayIn(now)),
        valuable: false,
        moved_from: null,
      },
      details: { into: into.id, reason: command.reason },
      booked: reversed(booked.filter(({ indicator }) => carriedIndicators.includes(indicator))),
      notes: reasonNote(command.reasonText),
    };
  });
}
