import { groundless, type TipOutcome } from '#domain/tips/steps/tip-outcomes.ts';
import { type TipTrack, trackRules } from '#domain/tips/steps/tip-tracks.ts';
import { Failure } from '#platform/failure.ts';
import type { TipSummary } from '../tip-summary.ts';
import { changeTip, type TipCommand, type TipContext } from './change-tip.ts';

/**
 * Ends the handling of a tip with its outcome: it leaves the stock of tips being handled (T05) and counts as
 * resolved (a part of T07).
 * @throws Failure conflict for a valuable tip that would be called groundless, invalid for an outcome of another track
 */
export function resolveTip(
  context: TipContext,
  command: TipCommand & { outcome: TipOutcome },
): Promise<TipSummary> {
  return changeTip(context, command, 'resolve', (tip, now) => {
    if (tip.valuable && groundless.includes(command.outcome)) {
      throw new Failure('conflict', { outcome: 'tip.error.outcome.valuable' });
    }
    if (!trackRules[tip.track as TipTrack].outcomes.includes(command.outcome)) {
      throw new Failure('invalid', { outcome: 'tip.error.outcome.track' });
    }
    return {
      change: { status: 'resolved', resolved_at: now, outcome: command.outcome },
      details: { outcome: command.outcome },
      facts: { T05: '-1', T07N: '1' },
    };
  });
}
