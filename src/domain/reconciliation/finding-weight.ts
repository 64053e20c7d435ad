import { findPeriod, type Period } from '#domain/calendar/period.ts';
import type { Finding } from './finding.ts';

/** What a finding means for signing a report: nothing may be signed, an answer is needed first, or only to know. */
export type FindingWeight = 'blocks' | 'asks' | 'notes';

/** Whether something in a finding is told of the period itself or of a part of it. */
function concerns({ figures, parameters }: Finding, { from, to }: Period): boolean {
  const codes = figures.length > 0 ? figures.map(({ period }) => period) : [String(parameters.period ?? '')];
  const periods = codes.flatMap((code) => findPeriod(code) ?? []);
  if (periods.length === 0) {
    const on = String(parameters.on ?? '');
    return on >= from && on <= to;
  }
  return periods.some((one) => one.from >= from && one.to <= to);
}

/**
 * What a finding means for the report of a period: contradictions in it block, questions about it want an answer, and
 * whatever lies in other years is told as a note. Without a period, by severity alone.
 */
export function weightOf(finding: Finding, period: Period | null): FindingWeight {
  if (finding.severity === 'note' || (period && !concerns(finding, period))) return 'notes';
  return finding.severity === 'contradiction' ? 'blocks' : 'asks';
}
