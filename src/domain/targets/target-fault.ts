import { findIndicator } from '../indicators/dictionary.ts';
import type { Target } from './target.ts';

/** Digits that the ledger can hold: twelve before the point, two behind it. */
const amount = /^\d{1,12}(\.\d{1,2})?$/;

/**
 * What is wrong with one target, as a catalogue key. On tips received, tips of value and people dealt with no target may
 * hang: a quota on informing breeds false informing.
 */
export function targetFault({
  indicator: code,
  bound,
  value,
}: Pick<Target, 'indicator' | 'bound' | 'value'>): string | undefined {
  const indicator = findIndicator(code);
  if (!indicator || indicator.hidden) return 'indicatorUnknown';
  if (!indicator.targetAllowed) return 'targetRefused';
  if (!amount.test(value)) return 'targetValueWrong';
  if (indicator.kind === 'ratio' && Number(value) > 100) return 'targetShareTooBig';
  // every count is at least nothing
  return bound === 'at_least' && Number(value) === 0 ? 'targetValueZero' : undefined;
}
