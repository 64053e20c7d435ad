/** A number expression as it stands in the text, before anybody asks what it counts. */
export interface Amount {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Null for a range, a vague expression, a malformed one, a date. */
  readonly value: number | null;
  readonly low?: number;
  readonly high?: number;
  readonly denominator?: number;
  /** `date` has two or three parts with signs between and no other reading; `time` is an hour with its minutes. */
  readonly shape: 'plain' | 'range' | 'ratio' | 'vague' | 'malformed' | 'date' | 'time';
  readonly inWords: boolean;
  readonly percent: boolean;
  /** Has triệu, tỷ, nghìn … */
  readonly magnitude: boolean;
}
