/** A word, a run of digits with its dots and commas, a single other sign, or one or more line ends. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark' | 'break';
  /** Code point offsets into the text as it is; `end` is one past the last. */
  readonly start: number;
  readonly end: number;
  /** A word's key of the lexicon, a number's digits, a mark's sign. */
  readonly key: string;
  /** The number of a word or sign that a table knows; else 0. */
  readonly word: number;
  /** Whether a blank or a line end stands before it. */
  readonly spaced: boolean;
  /** Whether a word begins with a capital letter. */
  readonly capital: boolean;
}
