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

/**
 * Phrases by their words. Nodes are numbers, 0 none; all steps from a node by a word lie in one table of whole numbers,
 * so that following a phrase through it touches little memory.
 */
export interface Trie {
  /** Where the first word leads, by its number. */
  readonly first: Int32Array;
  /** Of each node the words that go on, each at the bit of its number's last five: most that do not are seen at once. */
  readonly mayBe: Int32Array;
  /** Pairs of a step and where it leads; an open table of a power of two. */
  readonly steps: Int32Array;
  /** The phrase that ends at a node. */
  readonly phrases: readonly (Phrase | null)[];
}

/** More words than have numbers. */
const mostWords = 1 << 13;

const stepOf = (node: number, word: number): number => node * mostWords + word;

/** Where a step is looked for first. */
const slotOf = (step: number, mask: number): number => (Math.imul(step, 0x9e3779b1) >>> 12) & mask;

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

/** A node while the trie is built. */
interface Node {
  readonly number: number;
  readonly next: Map<number, Node>;
  phrase: Phrase | null;
}

/** The table of all steps. Throws a RangeError where the lexicon has outgrown it. */
function tableOf(nodes: readonly Node[]): Int32Array {
  const mask = 2 ** Math.ceil(Math.log2(nodes.length * 2)) - 1;
  const steps = new Int32Array(2 * (mask + 1));
  for (const { number, next } of nodes) {
    for (const [word, to] of next) {
      if (word >= mostWords || number >= 2 ** 31 / mostWords)
        throw new RangeError('The lexicon is too large');
      let slot = slotOf(stepOf(number, word), mask);
      while (steps[2 * slot] !== 0) slot = (slot + 1) & mask;
      steps[2 * slot] = stepOf(number, word);
      steps[2 * slot + 1] = to.number;
    }
  }
  return steps;
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
  const nodes: Node[] = [];
  const add = (): Node => {
    const node = { number: nodes.length, next: new Map(), phrase: null };
    nodes.push(node);
    return node;
  };
  add();
  const root = add();
  const phrases = listPhrases(classes);
  for (const phrase of phrases.keys()) {
    let here = root;
    const words = phrase.split(' ').map(numberOf);
    for (const word of words) {
      const known = here.next.get(word) ?? add();
      here.next.set(word, known);
      here = known;
    }
    const tags = tagsOf(phrase, phrases, from);
    here.phrase = { key: phrase, length: words.length, tags, word: classesOf(tags) };
  }
  const first = new Int32Array(Math.max(...root.next.keys()) + 1);
  for (const [word, { number }] of root.next) first[word] = number;
  return {
    first,
    mayBe: Int32Array.from(nodes, ({ next }) =>
      [...next.keys()].reduce((bits, word) => bits | (1 << (word & 31)), 0),
    ),
    steps: tableOf(nodes),
    phrases: nodes.map(({ phrase }) => phrase),
  };
}

/** The node that a word leads to from another; 0 where it leads nowhere. */
function follow({ steps, mayBe }: Trie, node: number, word: number): number {
  if (((mayBe[node] ?? 0) & (1 << (word & 31))) === 0) return 0;
  const mask = steps.length / 2 - 1;
  const step = stepOf(node, word);
  let slot = slotOf(step, mask);
  while (steps[2 * slot] !== step && steps[2 * slot] !== 0) slot = (slot + 1) & mask;
  return steps[2 * slot + 1] ?? 0;
}

/** The longest phrase that begins at token `at`, or null. */
export function longestPhrase(trie: Trie, tokens: readonly Token[], at: number): Phrase | null {
  const word = tokens[at]?.word ?? 0;
  let node = word < trie.first.length ? (trie.first[word] ?? 0) : 0;
  let longest: Phrase | null = null;
  for (let next = at + 1; node !== 0; next++) {
    longest = trie.phrases[node] ?? longest;
    node = next < tokens.length ? follow(trie, node, tokens[next]?.word ?? 0) : 0;
  }
  return longest;
}
