import { dayIn } from '#domain/calendar/day-in.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import { bookedFacts, factsOfLast, reversed } from '#modules/ledger/for-modules.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { endNotices } from '../clocks/notice.repository.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand } from './change-tip.ts';

/**
 * Opens an ended tip again: its result did not stand, so on the day of that result it is no longer resolved (T07N)
 * but still open (T05). A duplicate becomes a tip of its own again; one out of scope loses that mark.
 * @throws Failure invalid for a reason that the tip contradicts
 */
export function reopenTip(
  context: SealingTipContext,
  command: TipCommand & { reason: TipReason<'reopen'>; reasonText?: string | undefined },
): Promise<TipSummary> {
  const { tenant, actor } = context;
  const { reason } = command;
  return changeTip(context, command, 'reopen', async (tip, now, trx) => {
    if (
      (reason === 'not_duplicate') !== (tip.outcome === 'duplicate') ||
      (reason === 'in_scope') !== (tip.outcome === 'out_of_scope') ||
      (reason === 'resumed' && tip.outcome !== 'suspended')
    ) {
      throw new Failure('invalid', { reason: 'tip.error.reason.contradicts' });
    }
    return {
      change: {
        status: reason === 'resumed' && tip.transferredAt ? 'transferred' : 'checking',
        outcome: null,
        resolved_at: null,
        answered_at: null,
        closed_at: null,
        merged_into: null,
        review_asked_at: null,
        suspended_at: null,
        destroy_on: null,
        handler_id: tip.handlerId ?? actor.id,
        ...(tip.checkedAt ? {} : { checked_at: now }),
        ...(tip.track === 'out_of_scope' && { track: 'security_information' }),
      },
      details: { reason, outcome: tip.outcome },
      booked: tip.mergedInto ? await unmerged(trx, tenant, tip) : await notResolved(trx, tenant, tip, now),
      notes: reasonNote(command.reasonText),
      clockVerb: reason === 'resumed' ? 'resume' : 'reopen',
      also: (inner) => endNotices(inner, tenant, tip.id, ['review_asked', 'not_solved'], now),
    };
  });
}

async function notResolved(trx: Trx, tenant: string, tip: TipSummary, now: Date): Promise<FactBody[]> {
  const [area, on] = [tip.areaCode, dayIn(tip.resolvedAt ?? now)];
  const booked = await bookedFacts(trx, tenant, { recordId: tip.id, area });
  return [
    { indicator: 'T05', area, on, quantity: '1' },
    { indicator: 'T07N', area, on, quantity: '-1' },
    ...reversed(booked.filter(({ indicator }) => indicator.startsWith('T11'))),
  ];
}

/** What merging took back is counted again; a marking as valuable is not, it must be made anew. */
async function unmerged(trx: Trx, tenant: string, tip: TipSummary): Promise<FactBody[]> {
  const facts = await factsOfLast(trx, tenant, { recordId: tip.id, verb: 'merge' });
  return reversed(facts.filter(({ indicator }) => indicator !== 'T02'));
}
