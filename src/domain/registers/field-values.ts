/** An aim that can be measured: so much of an indicator, in the record's area, by a day. */
export interface Aim {
  readonly words: string;
  readonly indicator: string | null;
  /** Decimal text. */
  readonly amount: string | null;
  /** A day, `YYYY-MM-DD`. */
  readonly by: string | null;
}

/**
 * The value of a field: text and days as text, counts and amounts as decimal text, choices as a list, yes_no as
 * boolean, an aim as an object. A field without a value has no entry.
 */
export type FieldValue = string | boolean | readonly string[] | Aim;
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** Whether an aim says what is counted, how much and by when; else it is "chưa đo được". */
export const isMeasurable = (aim: Aim): boolean =>
  aim.indicator !== null && aim.amount !== null && aim.by !== null;
