import { people } from './people.ts';
import { predicates } from './predicates.ts';
import { qualities } from './qualities.ts';
import { things } from './things.ts';

/** Names of the classes of words: what is counted, what is done, what it is about. */
export const nounTags: ReadonlySet<string> = new Set([...Object.keys(people), ...Object.keys(things)]);
export const predicateTags: ReadonlySet<string> = new Set(Object.keys(predicates));
export const qualityTags: ReadonlySet<string> = new Set(Object.keys(qualities));
