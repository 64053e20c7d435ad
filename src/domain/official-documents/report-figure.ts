export type FigureParts = { numerator: string; denominator: string };

/** What is known of an indicator in one period. `value` is an exact decimal, null when missing. */
export type PeriodFigure = {
  period: string;
  value: string | null;
  state: string;
  parts?: FigureParts | undefined;
};

/** An indicator as a report uses it: this period, and the same period of the year before. */
export type ReportFigure = PeriodFigure & {
  indicator: string;
  name: string;
  unit: string;
  kind: 'sum' | 'stock' | 'ratio' | 'median' | 'context';
  area: string;
  previous?: PeriodFigure | undefined;
  /** Of a figure that no ledger holds: where it comes from (a catalogue, a legal act). */
  reference?: string | undefined;
};

/** All figures of one report by indicator code. */
export type FigureBook = ReadonlyMap<string, ReportFigure>;
