import { createHash } from 'node:crypto';
import { canonicalJson } from '#domain/ledger/canonical-json.ts';
import type { StatedFigure } from './published-figure.ts';

/** The rules of reconciliation; each has its sentences in the catalogue under the same name. */
export type ReconciliationRule =
  | 'part_of_period_exceeds_whole'
  | 'parts_of_period_exceed_whole'
  | 'sources_disagree'
  | 'prose_against_table'
  | 'rounding_word_wrong'
  | 'subtotals_below_total'
  | 'subtotals_exceed_total'
  | 'part_exceeds_whole'
  | 'malformed_number'
  | 'count_of_units_differs'
  | 'units_had_ended'
  | 'area_not_in_force'
  | 'stock_jumps'
  | 'value_unusual'
  | 'count_negative'
  | 'attendances_as_persons'
  | 'persons_exceed_population'
  | 'unit_missing'
  | 'unit_late'
  | 'session_counted_twice';

/**
 * `contradiction`: both cannot be true. `question`: somebody should look, an explanation may exist. `note`: worth
 * knowing, nothing to answer.
 */
export type Severity = 'contradiction' | 'question' | 'note';

/** Something that does not agree, told by a catalogue key with parameters, never by a sentence. */
export interface Finding {
  /** Rule and figures by name: the same figures give the same id at every run. */
  readonly id: string;
  /** Hash of rule, figures **and their values**: an answer holds for it until one of the values moves. */
  readonly key: string;
  readonly rule: ReconciliationRule;
  readonly severity: Severity;
  /** Values for the sentences of the rule: numbers, days (`PlainDate`), codes, printed texts. */
  readonly parameters: Readonly<Record<string, string | number>>;
  /** What is set against what: the part or the doubtful figure first. */
  readonly figures: readonly StatedFigure[];
  /** The subtraction that shows it (`left − right > 0`), where numbers are compared. */
  readonly difference: { readonly left: number; readonly right: number } | null;
}

/** What an answer was given to: the rule, what it concerns, and the values that were seen. */
const keyOf = (
  rule: ReconciliationRule,
  figures: readonly StatedFigure[],
  parameters: Finding['parameters'],
): string => {
  const seen = figures.map(({ id, printed, low, high }) => [id, printed, String(low), String(high)]);
  const about = Object.entries(parameters).map(([name, value]) => [name, String(value)]);
  return createHash('sha256')
    .update(canonicalJson([rule, seen, figures.length > 0 ? [] : about]))
    .digest('hex');
};

/** Builds a finding; its id names the rule and the figures, or what it is about where there are none. */
export const finding = (
  rule: ReconciliationRule,
  severity: Severity,
  figures: readonly StatedFigure[],
  parameters: Finding['parameters'],
  difference: Finding['difference'] = null,
): Finding => ({
  id: [rule, ...(figures.length > 0 ? figures.map(({ id }) => id) : Object.values(parameters))].join(':'),
  key: keyOf(rule, figures, parameters),
  rule,
  severity,
  parameters,
  figures,
  difference,
});
