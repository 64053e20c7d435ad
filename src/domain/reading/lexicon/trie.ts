import type { Token } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { wordKey } from '../tokens/word-key.ts';
import { commaSpellings } from './comma-spellings.ts';
import type { WordClasses } from './word-classes.ts';

/** What the lexicon says of a phrase: the names of the classes that it belongs to. */
export type Tags = readonly string[];

/** A phrase of the lexicon. */
export interface Phrase {
  /** Its words, one blank between. */
  readonly key: string;
  readonly tags: Tags;
  readonly word: WordClasses;
}

interface Node {
  readonly next: Map<string, Node>;
  phrase: Phrase | undefined;
}

const node = (): Node => ({ next: new Map(), phrase: undefined });

/** Phrases by their words. */
export interface Trie {
  readonly root: Node;
}

/** What a phrase takes over from shorter phrases within it. */
export interface Inheritance {
  /** Classes that it has because a phrase inside it has them. */
  readonly inherited: ReadonlySet<string>;
  /** Phrases whose `headed` classes it has where it begins with them and has no class of `headed` itself. */
  readonly heads: ReadonlySet<string>;
  readonly headed: ReadonlySet<string>;
}

/** Phrases by their words, with their own classes. */
function listPhrases(classes: Readonly<Record<string, string>>): Map<string, Set<string>> {
  const phrases = new Map<string, Set<string>>();
  for (const [tag, text] of Object.entries(classes)) {
    for (const phrase of text.split(/[,\n]/)) {
      const key = tokenise(phrase.trim().replaceAll(';', ','))
        .map((token) => token.key)
        .join(' ');
      if (key === '') continue;
      for (const spelling of commaSpellings(key))
        phrases.set(spelling, (phrases.get(spelling) ?? new Set()).add(tag));
    }
  }
  return phrases;
}

/** Classes of a phrase, own and taken over. */
function tagsOf(key: string, phrases: ReadonlyMap<string, ReadonlySet<string>>, from: Inheritance): string[] {
  const own = phrases.get(key) ?? new Set<string>();
  const tags = new Set(own);
  const words = key.split(' ');
  const isNoun = [...own].some((tag) => from.headed.has(tag));
  const isPlain = ![...own].some((tag) => from.headed.has(tag) || from.inherited.has(tag)) && own.size > 0;
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last <= words.length; last++) {
      const inner = words.slice(first, last).join(' ');
      const asHead = first === 0 && !isNoun && from.heads.has(inner);
      for (const tag of phrases.get(inner) ?? []) {
        if ((from.inherited.has(tag) && !isPlain) || (asHead && from.headed.has(tag))) tags.add(tag);
      }
    }
  }
  return [...tags];
}

/**
 * Builds a trie from classes of phrases. A class is a text: phrases separated by commas or line ends. A phrase may be
 * in several classes; a comma within one is written `;`.
 */
export function buildTrie(
  classes: Readonly<Record<string, string>>,
  from: Inheritance,
  classesOf: (tags: Tags) => WordClasses,
): Trie {
  const root = node();
  const phrases = listPhrases(classes);
  for (const phrase of phrases.keys()) {
    let here = root;
    for (const word of phrase.split(' ').map(wordKey)) {
      const known = here.next.get(word) ?? node();
      here.next.set(word, known);
      here = known;
    }
    const tags = tagsOf(phrase, phrases, from);
    here.phrase = { key: phrase, tags, word: classesOf(tags) };
  }
  return { root };
}

/** The longest phrase that begins at token `at`, or null. */
export function longestPhrase(
  { root }: Trie,
  tokens: readonly Token[],
  at: number,
): { last: number; phrase: Phrase } | null {
  let here: Node | undefined = root;
  let last = -1;
  let phrase: Phrase | undefined;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'mark')) break;
    // most words that a phrase ends with begin no longer one
    here = here.next.size === 0 ? undefined : here.next.get(token.key);
    if (here === undefined) break;
    if (here.phrase) {
      phrase = here.phrase;
      last = i;
    }
  }
  return phrase ? { last, phrase } : null;
}
