/** When a rule counts: all that is said must hold. */
export interface FactCondition {
  readonly stages?: readonly string[];
  readonly field?: string;
  readonly is?: readonly string[];
  readonly tag?: string;
  /** Of a grading step: the grades that count. */
  readonly grades?: readonly string[];
}

/** What a record or an activity adds to an indicator. */
export interface FactRule {
  readonly indicator: string;
  /** `one`, or the key of a count or amount field. */
  readonly quantity: string;
  /**
   * `stock`: as long as the record stands so; `happened`: on the day of the activity; otherwise on the day of a field
   * or of a step.
   */
  readonly counts: 'stock' | 'happened' | { readonly dayOfField: string } | { readonly dayOfStep: string };
  readonly when?: FactCondition;
}
