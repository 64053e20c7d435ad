import type { StatedFigure } from './published-figure.ts';

/** The rules of reconciliation; each has its sentences in the catalogue under the same name. */
export type ReconciliationRule =
  | 'part_of_period_exceeds_whole'
  | 'parts_of_period_exceed_whole'
  | 'sources_disagree'
  | 'part_exceeds_whole'
  | 'malformed_number'
  | 'count_of_units_differs'
  | 'units_had_ended'
  | 'area_not_in_force';

/** `contradiction`: both cannot be true. `question`: somebody should look, an explanation may exist. */
export type Severity = 'contradiction' | 'question';

/** Something that does not agree, told by a catalogue key with parameters, never by a sentence. */
export interface Finding {
  /** The same figures give the same id at every run. */
  readonly id: string;
  readonly rule: ReconciliationRule;
  readonly severity: Severity;
  /** Values for the sentences of the rule: numbers, days (`PlainDate`), codes, printed texts. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What is set against what: the part or the doubtful figure first. */
  readonly figures: readonly StatedFigure[];
  /** The subtraction that shows it (`left − right > 0`), where numbers are compared. */
  readonly difference: { readonly left: number; readonly right: number } | null;
}

/** Builds a finding; its id names the rule and the figures. */
export const finding = (
  rule: ReconciliationRule,
  severity: Severity,
  figures: readonly StatedFigure[],
  parameters: Finding['parameters'],
  difference: Finding['difference'] = null,
): Finding => ({
  id: [rule, ...figures.map((figure) => figure.id)].join(':'),
  rule,
  severity,
  parameters,
  figures,
  difference,
});
