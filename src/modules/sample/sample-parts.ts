import { entriesPart } from './entries-part.ts';
import { identitiesPart } from './identities-part.ts';
import { registersPart } from './registers-part.ts';
import type { SamplePart } from './sample-part.ts';
import { tipsPart } from './tips-part.ts';

/**
 * Every part of the sample, in the order in which they are written; later capabilities add theirs. Figures that people
 * enter come last: they leave out what the records of the others count.
 */
export const sampleParts: readonly SamplePart[] = [tipsPart, identitiesPart, registersPart, entriesPart];
