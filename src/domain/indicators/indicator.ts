import type { PlainDate } from '#domain/calendar/plain-date.ts';

/** sum: flow over a window. stock: balance at a cut-off. ratio: from its parts. median: of quantities. */
export type IndicatorKind = 'sum' | 'stock' | 'ratio' | 'median';

/** A value that is computed from others; no fact ever carries such a code. */
export type Derivation =
  /** Sum of the codes, each by its own kind: T07D = resolved in the window + still open at its end. */
  | { readonly kind: 'sum_of'; readonly codes: readonly string[] }
  /** The code over the same period last year, or this period's value minus it. */
  | { readonly kind: 'same_period' | 'change_on_same_period'; readonly codes: readonly [string] }
  /** From the due dates of open records (T06): a state of time, never an event. */
  | { readonly kind: 'due_dates' };

/** Who brings the number in: the product itself, a commune, the city's office, or another body's paper. */
export type EnteredBy = 'system' | 'commune' | 'city' | 'other_body';

/** One line of the dictionary (db/reference/indicators.json). */
export interface Indicator {
  readonly code: string;
  readonly nameVi: string;
  readonly nameEn: string;
  readonly definitionVi: string;
  /** Vietnamese unit as printed after the number: `tin`, `vụ`, `%`. */
  readonly unit: string;
  readonly kind: IndicatorKind;
  readonly numerator: string | null;
  readonly denominator: string | null;
  readonly derivation: Derivation | null;
  readonly disaggregations: readonly string[];
  readonly enteredBy: EnteredBy;
  readonly source: string;
  readonly validFrom: PlainDate;
  readonly validTo: PlainDate | null;
  /** false for T01, T02, T13, C02, C06 and for people dealt with: a quota on informing breeds false informing. */
  readonly targetAllowed: boolean;
  /** Entered with the paper of the body that decided, never guessed from our records. */
  readonly fromOtherBody: boolean;
  /** Counts only after the handling unit has confirmed and duplicates across units are matched. */
  readonly needsConfirmation: boolean;
  /** false where units must not be added up: ratios, medians, and M01, which counts distinct kinds. */
  readonly additiveOverAreas: boolean;
  /** A part of a ratio: counted, never printed as a line of its own. */
  readonly hidden: boolean;
}

/** The letter that groups indicators: `T01` → `T`. */
export const familyOf = (code: string): string => code.slice(0, 1);
