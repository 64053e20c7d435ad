import type { SamplePart } from './sample-part.ts';
import { tipsPart } from './tips-part.ts';

/** Every part of the sample, in the order in which they are written; later capabilities add theirs. */
export const sampleParts: readonly SamplePart[] = [tipsPart];
