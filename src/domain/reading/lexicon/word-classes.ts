import { type Classes, ClassSet, noClassSet } from './class-set.ts';
import { nounTags, predicateTags, qualityTags } from './tags.ts';
import type { Tags } from './trie.ts';

/** What kinds of word a phrase is, by its classes. */
export interface WordClasses {
  readonly isNoun: boolean;
  readonly isPredicate: boolean;
  /** A predicate that says what is done; others also modify nouns, or say little. */
  readonly isPrimary: boolean;
  readonly isQuality: boolean;
  readonly all: Classes;
  /** Those of nouns, predicates and qualities. */
  readonly meaning: Classes;
  /** Those of predicates. */
  readonly acts: Classes;
}

/** Predicates that also modify nouns, or say little: they count only where no other stands. */
const weak: ReadonlySet<string> = new Set(
  `exist deny discover reach violate lend register rob spend profit stake flee attack surrender damage sentence
   solveShare resolveShare rehab revoke maintain worth administrative deal confess openCase propose cram transfer`.split(
    /\s+/,
  ),
);

/** Classes of what is done. */
export const primaryClasses: Classes = ClassSet.of(...[...predicateTags].filter((tag) => !weak.has(tag)));

/** The classes of a word that the lexicon does not know. */
export const noClasses: WordClasses = {
  isNoun: false,
  isPredicate: false,
  isPrimary: false,
  isQuality: false,
  all: noClassSet,
  meaning: noClassSet,
  acts: noClassSet,
};

/** Asked once for each phrase, when the lexicon is built. */
export const classesOf = (tags: Tags): WordClasses => ({
  isNoun: tags.some((tag) => nounTags.has(tag)),
  isPredicate: tags.some((tag) => predicateTags.has(tag)),
  isPrimary: ClassSet.of(...tags).meets(primaryClasses),
  isQuality: tags.some((tag) => qualityTags.has(tag)),
  all: ClassSet.of(...tags),
  meaning: ClassSet.of(
    ...tags.filter((tag) => nounTags.has(tag) || predicateTags.has(tag) || qualityTags.has(tag)),
  ),
  acts: ClassSet.of(...tags.filter((tag) => predicateTags.has(tag))),
});
