import { compounds } from './compounds.ts';
import { grammar } from './grammar.ts';
import { people } from './people.ts';
import { predicates } from './predicates.ts';
import { qualities } from './qualities.ts';
import { nounTags, qualityTags } from './tags.ts';
import { things } from './things.ts';
import { buildTrie } from './trie.ts';
import { classesOf } from './word-classes.ts';

/** Nouns that stay nouns where the lexicon has them with what follows: `người chết`, `đối tượng truy nã`. */
const heads: ReadonlySet<string> = new Set(['người', 'đối tượng', 'vụ', 'tội phạm', 'trẻ em', 'cơ sở']);

/**
 * The words that the reader knows, in classes. A word may be in several; the longest phrase wins, and keeps the
 * qualities of the phrases inside it: `tội phạm ma túy` is about drugs because `ma túy` is.
 */
export const lexicon = buildTrie(
  { ...people, ...things, ...predicates, ...qualities, ...grammar, compound: compounds },
  { inherited: qualityTags, heads, headed: nounTags },
  classesOf,
);
