import type { TargetBound } from '#domain/targets/target.ts';

/** State of what is judged once a year and stands in no report of half a year: not missing, but not due. */
export const judgedYearly = 'judged_yearly';

export type FigureParts = { numerator: string; denominator: string };

/** What is known of an indicator in one period. `value` is an exact decimal, null when missing. */
export type PeriodFigure = {
  period: string;
  value: string | null;
  state: string;
  parts?: FigureParts | undefined;
};

/** The plan behind a target, as a report names it: number, printed day, issuing body. */
export type ReportPlan = { id: string; number: string; day: string; issuer: string };

/** What a plan sets for an indicator ("chỉ tiêu giao"): the target's id, and its number as an exact decimal. */
export type ReportTarget = { id: string; bound: TargetBound; value: string; plan: ReportPlan };

/** An indicator as a report uses it: this period, and the same period of the year before. */
export type ReportFigure = PeriodFigure & {
  indicator: string;
  name: string;
  unit: string;
  kind: 'sum' | 'stock' | 'ratio' | 'median' | 'context';
  area: string;
  previous?: PeriodFigure | undefined;
  target?: ReportTarget | undefined;
  /** Of a figure that no ledger holds: where it comes from (a catalogue, a legal act). */
  reference?: string | undefined;
};

/** All figures of one report by indicator code. */
export type FigureBook = ReadonlyMap<string, ReportFigure>;
