import { predicateTags } from '../lexicon/lexicon.ts';
import type { Unit } from './unit.ts';

/** Predicates that also modify nouns, or say little: they count only where no other stands. */
const weak: ReadonlySet<string> = new Set(
  `exist deny discover reach violate lend register rob spend profit stake flee attack surrender damage sentence
   solveShare resolveShare rehab revoke maintain worth administrative deal confess openCase propose cram`.split(
    /\s+/,
  ),
);

export const isPrimary = (unit: Unit): boolean =>
  unit.tags.some((tag) => predicateTags.has(tag) && !weak.has(tag));
export const isSecondary = (unit: Unit): boolean => unit.tags.some((tag) => predicateTags.has(tag));

/** Whether these predicates replace those of the figure before; `có`, `là`, `gồm` and the like do not. */
export const replaces = (predicates: ReadonlySet<string>): boolean =>
  [...predicates].some((tag) => !weak.has(tag));
