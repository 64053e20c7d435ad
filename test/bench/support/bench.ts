import type { BenchServer } from './server.ts';

/** One line of `--json`. `product` and `limit` are medians in `unit`; the ratio is of speeds: 1 is the limit's. */
export interface Result {
  readonly name: string;
  /** How much it worked on, in words: connections, rows. */
  readonly size: string;
  readonly unit: string;
  readonly product: number;
  readonly limit: number;
  /** Median over the rounds of the product's speed by the limit's speed in the same round; `min` and `max` likewise. */
  readonly ratio: number;
  readonly min: number;
  readonly max: number;
  /** Rounds, each of which measured both. */
  readonly runs: number;
}

export interface Options {
  readonly rounds: number;
  /** Seconds of load per side and round, for benches that run for a time. */
  readonly seconds: number;
  /** Rows, for benches that seed; each bench has its own default. */
  readonly size: number | undefined;
}

export interface BenchRun {
  readonly server: BenchServer;
  readonly options: Options;
  /** Words for whoever waits. */
  readonly say: (text: string) => void;
}

/** What a bench found: lines to compare, and facts worth keeping beside them. */
export interface Findings {
  readonly results: readonly Result[];
  readonly notes: readonly string[];
}

export interface Bench {
  /** Also the page of docs/bench/ that it is written to. */
  readonly name: string;
  /** Said once in the document: what is compared with what. */
  readonly about: string;
  /** How often it measures both sides when nobody says; 5 without it. */
  readonly rounds?: number;
  run(context: BenchRun): Promise<Findings>;
}
