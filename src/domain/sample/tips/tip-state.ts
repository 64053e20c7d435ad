import { type TipStatus, tipActions, tipStatuses } from '#domain/tips/steps/tip-actions.ts';
import type { TipOutcome } from '#domain/tips/steps/tip-outcomes.ts';
import type { InvestigationAgency } from '#domain/tips/steps/tip-reasons.ts';
import type { CrimeKind, Urgency } from '#domain/tips/steps/tip-tracks.ts';
import type { SampleAct, SampleStep, SampleTip, SampleTrack } from './sample-tip.ts';

/** Where a tip stands at an instant. */
export interface SampleTipState {
  readonly status: TipStatus;
  readonly track: SampleTrack;
  readonly crimeKind: CrimeKind | null;
  readonly urgency: Urgency;
  readonly valuable: boolean;
  readonly outcome: TipOutcome | null;
  readonly triagedAt: Date | null;
  readonly checkedAt: Date | null;
  /** Null again once the commander has let it go. */
  readonly transferRequestedAt: Date | null;
  readonly transferTo: InvestigationAgency | null;
  readonly transferredAt: Date | null;
  readonly acknowledgedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

type StepOf<A extends SampleAct['action']> = SampleStep & Extract<SampleAct, { action: A }>;

/** The first step of this kind, if it has come to that. */
export const findStep = <A extends SampleAct['action']>(
  steps: readonly SampleStep[],
  action: A,
): StepOf<A> | undefined => steps.find((step): step is StepOf<A> => step.action === action);

/** The row that the steps before an instant leave behind. Every step of an officer counts the version up. */
export function tipStateAt(tip: SampleTip, before: Date): SampleTipState {
  const steps = tip.steps.filter(({ at }) => at < before);
  const at = (action: SampleAct['action']) => findStep(steps, action)?.at ?? null;
  const { track, crimeKind = null, urgency = 'normal' } = findStep(steps, 'triage') ?? { track: tip.track };
  return {
    status: statusOf(steps),
    track,
    crimeKind,
    urgency,
    valuable: at('mark_valuable') !== null,
    outcome: findStep(steps, 'resolve')?.outcome ?? null,
    triagedAt: at('triage'),
    checkedAt: at('check'),
    transferRequestedAt: at('transfer') ? null : at('request_transfer'),
    transferTo: findStep(steps, 'request_transfer')?.agency ?? null,
    transferredAt: at('transfer'),
    acknowledgedAt: at('acknowledge_transfer'),
    resolvedAt: at('resolve'),
    answeredAt: at('answer'),
    closedAt: at('close'),
    version: 1 + steps.filter(({ action }) => action !== 'message').length,
  };
}

/** The furthest status that a step has led to. */
function statusOf(steps: readonly SampleStep[]): TipStatus {
  const reached = steps.map(({ action }) => (action === 'message' ? undefined : tipActions[action].to));
  return tipStatuses.findLast((status) => reached.includes(status)) ?? 'received';
}
