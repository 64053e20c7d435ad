import type { Classes } from '../lexicon/class-set.ts';
import type { Tags } from '../lexicon/trie.ts';
import { noClasses, type WordClasses } from '../lexicon/word-classes.ts';
import type { Amount } from '../numbers/amount.ts';

/** A number expression, a phrase of the lexicon, or a single other token. What the grammar works on. */
export interface Unit {
  readonly kind: 'amount' | 'phrase' | 'word' | 'mark' | 'break';
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** Words of the phrase or word, the sign of a mark. */
  readonly key: string;
  readonly tags: Tags;
  readonly word: WordClasses;
  readonly amount: Amount | null;
  readonly capital: boolean;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
}

const none: Unit = {
  ...{
    kind: 'break',
    first: -1,
    last: -1,
    key: '',
    tags: [],
    word: noClasses,
    amount: null,
    capital: false,
    spaced: true,
  },
};

/** The unit at `at`; beyond either end a line end. An index that is none would make every look-up here a slow one. */
export const unitAt = (units: readonly Unit[], at: number): Unit =>
  at < 0 || at >= units.length ? none : (units[at] ?? none);

/** Loops by hand here and below: these are asked thousands of times a page. */
export function hasTag({ tags: own }: Unit, ...tags: readonly string[]): boolean {
  for (let i = 0; i < own.length; i++) {
    for (let j = 0; j < tags.length; j++) if (own[i] === tags[j]) return true;
  }
  return false;
}

/** Whether the unit is of any of these classes; for questions that are asked of every unit. */
export const isOneOf = ({ word }: Unit, classes: Classes): boolean =>
  word !== noClasses && word.all.meets(classes);

export function isMark({ kind, key }: Unit, ...signs: readonly string[]): boolean {
  if (kind !== 'mark') return false;
  for (let i = 0; i < signs.length; i++) if (key === signs[i]) return true;
  return false;
}
