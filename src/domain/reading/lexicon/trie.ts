import { tokenise } from '../tokens/tokenise.ts';
import type { Token } from '../tokens/token.ts';

/** What the lexicon says of a phrase: the names of the classes that it belongs to. */
export type Tags = readonly string[];

interface Node {
  readonly next: Map<string, Node>;
  tags: string[] | undefined;
}

const node = (): Node => ({ next: new Map(), tags: undefined });

/** Phrases by their words. */
export interface Trie {
  readonly root: Node;
}

/**
 * Builds a trie from classes of phrases. A class is a text: phrases separated by commas or line ends. A phrase may be
 * in several classes.
 */
export function buildTrie(classes: Readonly<Record<string, string>>): Trie {
  const root = node();
  for (const [tag, phrases] of Object.entries(classes)) {
    for (const phrase of phrases.split(/[,\n]/)) {
      const words = tokenise(phrase.trim());
      if (words.length === 0) continue;
      let here = root;
      for (const { key } of words) {
        const known = here.next.get(key) ?? node();
        here.next.set(key, known);
        here = known;
      }
      here.tags ??= [];
      if (!here.tags.includes(tag)) here.tags.push(tag);
    }
  }
  return { root };
}

/** The longest phrase that begins at token `at`, or null. */
export function longestPhrase(
  { root }: Trie,
  tokens: readonly Token[],
  at: number,
): { last: number; tags: Tags } | null {
  let here: Node | undefined = root;
  let found: { last: number; tags: Tags } | null = null;
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || (token.kind !== 'word' && token.kind !== 'mark')) break;
    here = here.next.get(token.key);
    if (here === undefined) break;
    if (here.tags) found = { last: i, tags: here.tags };
  }
  return found;
}
