/** What one step of the tests found. A check without tests of its own, such as the type check, counts as one. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
}

export const passed: Outcome = { passed: 1, failed: 0 };
export const failed: Outcome = { passed: 0, failed: 1 };

/** Adds up steps. */
export function sumOf(outcomes: readonly Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, outcome) => sum + outcome.passed, 0),
    failed: outcomes.reduce((sum, outcome) => sum + outcome.failed, 0),
  };
}
