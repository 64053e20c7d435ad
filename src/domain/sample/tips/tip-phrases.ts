/** The parts that texts of sample tips are composed of: plain sentences that name nobody. */
export interface TipPhrases {
  /** Stands before every text: whoever reads it, wherever, sees that it is no real tip. */
  readonly mark: string;
  readonly themes: readonly TipTheme[];
  readonly aboutOfficer: TipTheme;
  readonly places: { readonly urban: readonly string[]; readonly rural: readonly string[] };
  readonly whens: readonly string[];
  readonly closings: readonly string[];
  readonly callers: readonly string[];
  readonly questions: readonly string[];
  readonly answers: readonly string[];
  /** The last word to the sender, by outcome or for any. */
  readonly results: readonly string[];
}

export interface TipTheme {
  /** How often against the other themes, in wards and in rural communes. */
  readonly urban: number;
  readonly rural: number;
  /** Told to an officer, it is a tố giác, tin báo về tội phạm. */
  readonly criminal: boolean;
  readonly openings: readonly string[];
  readonly details: readonly string[];
}
