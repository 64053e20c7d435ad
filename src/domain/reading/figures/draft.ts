import type { Classes } from '../lexicon/class-set.ts';
import type { Amount } from '../numbers/amount.ts';
import type { Measure } from './kind-of.ts';
import type { LeftContext } from './left-context.ts';
import type { NounPhrase } from './noun-phrase.ts';
import type { Topic } from './topic.ts';

/** A figure with its context, before its concept is decided. */
export interface Draft {
  /** Place among the units. */
  readonly at: number;
  readonly amount: Amount;
  readonly measure: Measure;
  readonly phrase: NounPhrase;
  readonly left: LeftContext;
  /** Its own predicates, or those that the list carries over to it. */
  readonly predicates: Classes;
  readonly direction: 'up' | 'down' | null;
  /** Parts of a sentence between semicolons; counts on through the text. */
  readonly item: number;
  readonly sentence: number;
  /** Of a rate: `7,4 vụ / 100.000 dân` is per 100.000. */
  readonly rate: number | undefined;
}

/** A draft whose concept is decided. */
export interface Decided extends Draft {
  readonly topic: Topic | null;
  readonly concept: string;
  readonly rule: string;
}
