import { isPrimaryTag } from '../lexicon/word-classes.ts';

/** Whether these predicates replace those of the figure before; `có`, `là`, `gồm` and the like do not. */
export function replaces(predicates: ReadonlySet<string>): boolean {
  for (const tag of predicates) if (isPrimaryTag(tag)) return true;
  return false;
}
