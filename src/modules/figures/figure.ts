export { addDecimals, percentOf } from '#domain/numbers/exact-decimals.ts';

/**
 * Where a figure comes from: counted from records, typed by hand (surely or as an estimate), `read` out of a document
 * whose words are kept, or `missing`, which is not zero: nobody has counted it.
 */
export type FigureState = 'computed' | 'entered' | 'estimated' | 'read' | 'missing';

export interface Figure {
  readonly indicator: string;
  /** Area code; the tenant's code for the city. */
  readonly area: string;
  /** Decimal text; a ratio in percent with two decimals; null when missing. */
  readonly value: string | null;
  readonly state: FigureState;
  /** Both sides of a ratio, as decimal text. */
  readonly parts?: { readonly numerator: string; readonly denominator: string };
}
