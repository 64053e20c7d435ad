import { createHash } from 'node:crypto';
import { canonicalJson } from '../ledger/canonical-json.ts';
import type { Target } from './target.ts';

/** The hash under which an event vouches for every line of a plan, in the order in which they were entered. */
export function hashTargets(targets: readonly Target[]): string {
  const lines = targets.map(({ area, indicator, bound, value }) => ({ area, indicator, bound, value }));
  return createHash('sha256').update(canonicalJson(lines)).digest('hex');
}
