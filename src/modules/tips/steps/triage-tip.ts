import { dayIn } from '#domain/calendar/day-in.ts';
import { addDays } from '#domain/calendar/plain-date.ts';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import {
  type CrimeKind,
  outOfScopeDays,
  type TipTrack,
  trackRules,
  type Urgency,
} from '#domain/tips/steps/tip-tracks.ts';
import { Failure } from '#platform/failure.ts';
import { reasonNote } from '../sealed/seal-note.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type SealingTipContext, type TipCommand, type TipStep } from './change-tip.ts';

export interface TriageCommand extends TipCommand {
  readonly track: TipTrack;
  /** Only of a criminal tip, and then always. */
  readonly crimeKind?: CrimeKind | undefined;
  readonly urgency: Urgency;
  /** A far place, hard to reach: where the law knows a longer limit for it. */
  readonly remote: boolean;
  readonly reason: TipReason<'triage'>;
  readonly reasonText?: string | undefined;
  /** The officer says that name and address are known, e.g. from the conversation. */
  readonly nameKnown?: boolean | undefined;
}

/**
 * Puts a tip on its track, or on another one: its clocks are then those of the new law, counted from the receipt.
 * Out of scope closes it at once: nothing is counted but that it came and went, and its text is destroyed.
 * @throws Failure invalid for a criminal tip without its kind, or a track that needs a name where none is known
 */
export function triageTip(context: SealingTipContext, command: TriageCommand): Promise<TipSummary> {
  const action = (tip: TipSummary) => (tip.status === 'checking' ? 'change_track' : 'triage');
  return changeTip(context, command, action, (tip, now) => {
    const { track, urgency, remote, reason } = command;
    const crimeKind = command.crimeKind ?? null;
    if ((track === 'criminal') !== (crimeKind !== null)) {
      throw new Failure('invalid', { crimeKind: 'tip.error.crimeKind.needed' });
    }
    if (trackRules[track].identity === 'required' && tip.reach === 'none' && !command.nameKnown) {
      throw new Failure('invalid', { track: 'tip.error.track.needsName' });
    }
    const details = { from: tip.track, track, crimeKind, urgency, remote, reason };
    const notes = reasonNote(command.reasonText);
    if (track === 'out_of_scope') return { ...closeOutOfScope(tip, now), details, notes };
    return {
      change: {
        track,
        crime_kind: crimeKind,
        urgency,
        remote,
        triaged_at: now,
        moved_from: null,
        ...(tip.status === 'received' && { status: 'triaged' }),
        ...(track !== tip.track && { accepted_at: null }),
      },
      details,
      notes,
    };
  });
}

function closeOutOfScope(tip: TipSummary, now: Date): TipStep {
  if (tip.valuable || tip.transferredAt) {
    throw new Failure('conflict', { track: 'tip.error.track.usedAlready' });
  }
  return {
    change: {
      track: 'out_of_scope',
      crime_kind: null,
      status: 'closed',
      outcome: 'out_of_scope',
      triaged_at: now,
      resolved_at: now,
      closed_at: now,
      moved_from: null,
      accepted_at: null,
      destroy_on: addDays(dayIn(now), outOfScopeDays),
    },
    facts: { T05: '-1', T07N: '1' },
  };
}
