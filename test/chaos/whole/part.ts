/** How much of everything a run does. */
export interface Amounts {
  /** Rounds through all victims of a kill. */
  readonly kills: number;
  readonly keyTips: number;
  readonly keyKills: number;
  readonly failovers: number;
  readonly fuzzCases: number;
  readonly codes: number;
  readonly signIns: number;
}

export const short: Amounts = {
  ...{ kills: 2, keyTips: 500, keyKills: 5, failovers: 3, fuzzCases: 50_000, codes: 200, signIns: 40 },
};
/** As little as still does everything once. */
export const quick: Amounts = {
  ...{ kills: 1, keyTips: 100, keyKills: 2, failovers: 1, fuzzCases: 5000, codes: 60, signIns: 20 },
};

/** A line of the table at the end. */
export interface Row {
  /** What was done, e.g. `kill -9, database`. */
  readonly what: string;
  readonly times: number;
  /** Codes shown to senders while it went on; absent where none were. */
  readonly tips?: number;
  /** Milliseconds until it worked again, each time; absent where nothing had to come back. */
  readonly backAfter?: readonly number[];
  /** What is wrong, in words. */
  readonly faults: readonly string[];
}

/** What a part came to: its rows, and what of it this machine could not do. */
export interface Done {
  readonly rows: readonly Row[];
  readonly skipped?: readonly string[];
}

/** What every part is given. */
export interface Run {
  readonly amounts: Amounts;
  say(text: string): void;
  /** Aborted when no more is to be broken. */
  readonly signal: AbortSignal;
}

export interface Part {
  readonly name: string;
  run(run: Run): Promise<Done>;
}
