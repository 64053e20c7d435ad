import { nounTags, predicateTags, qualityTags } from './tags.ts';
import type { Tags } from './trie.ts';

/** What kinds of word a phrase is, by its classes. */
export interface WordClasses {
  readonly isNoun: boolean;
  readonly isPredicate: boolean;
  /** A predicate that says what is done; others also modify nouns, or say little. */
  readonly isPrimary: boolean;
  readonly isQuality: boolean;
}

/** Predicates that also modify nouns, or say little: they count only where no other stands. */
const weak: ReadonlySet<string> = new Set(
  `exist deny discover reach violate lend register rob spend profit stake flee attack surrender damage sentence
   solveShare resolveShare rehab revoke maintain worth administrative deal confess openCase propose cram transfer`.split(
    /\s+/,
  ),
);

export const isPrimaryTag = (tag: string): boolean => predicateTags.has(tag) && !weak.has(tag);

/** The classes of a word that the lexicon does not know. */
export const noClasses: WordClasses = {
  isNoun: false,
  isPredicate: false,
  isPrimary: false,
  isQuality: false,
};

/** Asked once for each phrase, when the lexicon is built. */
export const classesOf = (tags: Tags): WordClasses => ({
  isNoun: tags.some((tag) => nounTags.has(tag)),
  isPredicate: tags.some((tag) => predicateTags.has(tag)),
  isPrimary: tags.some(isPrimaryTag),
  isQuality: tags.some((tag) => qualityTags.has(tag)),
});
