import type { TipOutcome, TipStatus } from '#domain/tips/tip-actions.ts';
import type { SampleTip } from './sample-tip.ts';

/** Where a tip stands at an instant. */
export interface SampleTipState {
  readonly status: TipStatus;
  readonly valuable: boolean;
  readonly outcome: TipOutcome | null;
  readonly checkedAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly version: number;
}

/** The row that the steps before an instant leave behind. Every step of an officer counts the version up. */
export function tipStateAt(tip: SampleTip, before: Date): SampleTipState {
  const steps = tip.steps.filter(({ at }) => at < before);
  const check = steps.find(({ action }) => action === 'check');
  const resolve = steps.find((step) => step.action === 'resolve');
  return {
    status: resolve ? 'resolved' : check ? 'checking' : 'received',
    valuable: steps.some(({ action }) => action === 'mark_valuable'),
    outcome: resolve?.outcome ?? null,
    checkedAt: check?.at ?? null,
    resolvedAt: resolve?.at ?? null,
    version: 1 + steps.filter(({ action }) => action !== 'message').length,
  };
}
