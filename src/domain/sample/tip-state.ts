import { type TipOutcome, type TipStatus, tipActions, tipStatuses } from '#domain/tips/tip-actions.ts';
import type { SampleStep, SampleTip } from './sample-tip.ts';

/** Where a tip stands at an instant. */
export interface SampleTipState {
  readonly status: TipStatus;
  readonly valuable: boolean;
  readonly outcome: TipOutcome | null;
  readonly checkedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly closedAt: Date | null;
  readonly version: number;
}

/** The row that the steps before an instant leave behind. Every step of an officer counts the version up. */
export function tipStateAt(tip: SampleTip, before: Date): SampleTipState {
  const steps = tip.steps.filter(({ at }) => at < before);
  const at = (action: SampleStep['action']) => steps.find((step) => step.action === action)?.at ?? null;
  const resolve = steps.find((step) => step.action === 'resolve');
  return {
    status: statusOf(steps),
    valuable: steps.some(({ action }) => action === 'mark_valuable'),
    outcome: resolve?.outcome ?? null,
    checkedAt: at('check'),
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
