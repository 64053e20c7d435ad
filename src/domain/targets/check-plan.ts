import { findPeriod } from '../calendar/period.ts';
import { isPlainDate } from '../calendar/plain-date.ts';
import type { PlanPaper, Target } from './target.ts';
import { targetFault } from './target-fault.ts';

/** One figure that a plan sets for several areas alike. */
export type TargetLine = Pick<Target, 'indicator' | 'bound' | 'value'> & {
  readonly areas: readonly string[];
};

/** Rows that one plan may set: each commune of a big city with some forty figures. */
const mostTargets = 5000;

/**
 * What is wrong with a plan and its lines, by field, as catalogue keys; lines are named `lines.0`. All at once, so that
 * nobody mends one thing to be told the next.
 * @param today a plan that is not signed yet sets nothing
 * @param areas codes that may be given a target
 */
export function planFaults(
  paper: PlanPaper,
  period: string,
  lines: readonly TargetLine[],
  { today, areas }: { readonly today: string; readonly areas: ReadonlySet<string> },
): Record<string, string> {
  const faults: Record<string, string> = {};
  if (paper.number.trim() === '') faults.number = 'targetPlanNumberRequired';
  if (paper.issuer.trim() === '') faults.issuer = 'targetPlanIssuerRequired';
  if (!isPlainDate(paper.issuedOn)) faults.issuedOn = 'targetPlanDayWrong';
  else if (paper.issuedOn > today) faults.issuedOn = 'targetPlanDayToCome';
  if (!findPeriod(period)) faults.period = 'periodWrong';
  if (lines.length === 0) faults.lines = 'targetLinesRequired';
  if (lines.reduce((sum, line) => sum + line.areas.length, 0) > mostTargets)
    faults.lines = 'targetLinesTooMany';
  const seen = new Set<string>();
  lines.forEach((line, at) => {
    const before = seen.size;
    for (const area of line.areas) seen.add(`${area} ${line.indicator}`);
    const twice = seen.size < before + line.areas.length;
    const fault = targetFault(line) ?? areasFault(line.areas, areas) ?? (twice ? 'targetTwice' : undefined);
    if (fault) faults[`lines.${at}`] = fault;
  });
  return faults;
}

function areasFault(asked: readonly string[], areas: ReadonlySet<string>): string | undefined {
  if (asked.length === 0) return 'targetAreaRequired';
  return asked.every((code) => areas.has(code)) ? undefined : 'targetAreaUnknown';
}
