/** To be reached, or not to be passed. */
export const targetBounds = ['at_least', 'at_most'] as const;
export type TargetBound = (typeof targetBounds)[number];

/** What an area is to reach in a period by a plan ("chỉ tiêu giao"). `value` is an exact decimal; of a share, percent. */
export interface Target {
  readonly area: string;
  readonly indicator: string;
  readonly period: string;
  readonly bound: TargetBound;
  readonly value: string;
}

/** The paper that sets targets, as printed on it. */
export interface PlanPaper {
  /** `05/KH-BCĐ`. */
  readonly number: string;
  readonly issuedOn: string;
  /** The body that issued it. */
  readonly issuer: string;
  readonly title: string;
}
