import type { Classes } from '../lexicon/class-set.ts';
import { primaryClasses } from '../lexicon/word-classes.ts';

/** Whether these predicates replace those of the figure before; `có`, `là`, `gồm` and the like do not. */
export const replaces = (predicates: Classes): boolean => predicates.meets(primaryClasses);
