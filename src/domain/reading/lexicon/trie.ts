import type { Token } from '../tokens/token.ts';
import { tokenise } from '../tokens/tokenise.ts';
import { numberOf } from '../tokens/word.ts';
import { commaSpellings } from './comma-spellings.ts';
import type { WordClasses } from './word-classes.ts';

/** What the lexicon says of a phrase: the names of the classes that it belongs to. */
export type Tags = readonly string[];

/** A phrase of the lexicon. */
export interface Phrase {
  /** Its words, one blank between. */
  readonly key: string;
  /** How many they are, signs too. */
  readonly length: number;
  readonly tags: Tags;
  readonly word: WordClasses;
}

interface Node {
  /** By the number of the next word. */
  readonly next: Map<number, Node>;
  /** The next words, each at the bit of its number's last five: most that are none are seen at once. */
  mayBe: number;
  phrase: Phrase | undefined;
}

const node = (): Node => ({ next: new Map(), mayBe: 0, phrase: undefined });

const noToken = { word: 0 } as const;

/** Phrases by their words: where the first leads, by its number. */
export interface Trie {
  readonly first: readonly (Node | undefined)[];
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
    const words = phrase.split(' ').map(numberOf);
    for (const word of words) {
      const known = here.next.get(word) ?? node();
      here.next.set(word, known);
      here.mayBe |= 1 << (word & 31);
      here = known;
    }
    const tags = tagsOf(phrase, phrases, from);
    here.phrase = { key: phrase, length: words.length, tags, word: classesOf(tags) };
  }
  const first: (Node | undefined)[] = Array.from({ length: Math.max(...root.next.keys()) + 1 });
  for (const [word, next] of root.next) first[word] = next;
  return { first };
}

/** The longest phrase that begins at token `at`, or null. */
export function longestPhrase({ first }: Trie, tokens: readonly Token[], at: number): Phrase | null {
  let { word } = tokens[at] ?? noToken;
  let here = word < first.length ? first[word] : undefined;
  let longest: Phrase | null = null;
  for (let next = at + 1; here !== undefined; next++) {
    longest = here.phrase ?? longest;
    word = next < tokens.length ? (tokens[next]?.word ?? 0) : 0;
    if ((here.mayBe & (1 << (word & 31))) === 0) break;
    here = here.next.get(word);
  }
  return longest;
}
