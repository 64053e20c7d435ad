import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { predicates } from './predicates.ts';
import { qualities } from './qualities.ts';
import { things } from './things.ts';
import { buildTrie } from './trie.ts';

/** The words that the reader knows, in classes. A word may be in several; the longest phrase wins. */
export const lexicon = buildTrie({ ...people, ...things, ...predicates, ...qualities, ...grammar });

export const nounTags: ReadonlySet<string> = new Set([...Object.keys(people), ...Object.keys(things)]);
export const predicateTags: ReadonlySet<string> = new Set(Object.keys(predicates));
export const qualityTags: ReadonlySet<string> = new Set(Object.keys(qualities));
