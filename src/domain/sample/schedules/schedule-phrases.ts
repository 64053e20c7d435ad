/** What the schedules of the sample are composed of: names and sentences that mean nobody. */
export interface SchedulePhrases {
  /** Stands before every name. */
  readonly mark: string;
  readonly plan: { readonly name: string; readonly paper: string; readonly content: string };
  readonly sessions: readonly {
    readonly topic: string;
    readonly form: string;
    readonly subject: string;
    readonly audience: string;
  }[];
  readonly halls: readonly string[];
  readonly times: readonly string[];
  readonly lead: string;
  readonly cancelled: readonly string[];
  readonly forum: ForumPhrases;
  readonly materials: readonly MaterialPhrases[];
  readonly campaign: {
    readonly name: string;
    readonly paper: string;
    readonly work: string;
    readonly handIns: readonly string[];
    /** How a receipt is numbered, after its number. */
    readonly receipt: string;
    readonly passedOn: { readonly number: string; readonly issuer: string };
  };
  readonly mobile: {
    readonly name: string;
    readonly vehicle: string;
    readonly topics: readonly string[];
    readonly routes: readonly string[];
    readonly time: string;
  };
  /** An incident that two units wrote down, each with words of its own, and what was seized. */
  readonly incident: { readonly names: readonly [string, string]; readonly receipt: string };
}

export interface ForumPhrases {
  readonly plan: string;
  readonly session: string;
  readonly paper: string;
  readonly host: string;
  readonly agendas: readonly string[];
  readonly attend: string;
  readonly khmer: string;
  readonly english: string;
  /** Opinions that were taken away to be answered in writing. */
  readonly owed: readonly { readonly name: string; readonly content: string; readonly owner: string }[];
  readonly answer: { readonly number: string; readonly issuer: string };
}

export interface MaterialPhrases {
  readonly name: string;
  readonly content: string;
  readonly versions: readonly {
    readonly number: string;
    readonly language: string;
    readonly changes: string;
  }[];
}
