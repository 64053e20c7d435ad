import { entriesPart } from './entries-part.ts';
import { identitiesPart } from './identities-part.ts';
import { questionsPart } from './questions-part.ts';
import { readingsPart } from './readings-part.ts';
import { registersPart } from './registers-part.ts';
import type { SamplePart } from './sample-part.ts';
import { schedulesPart } from './schedules-part.ts';
import { targetsPart } from './targets-part.ts';
import { tipsPart } from './tips-part.ts';

/**
 * Every part of the sample, in the order in which they are written; later capabilities add theirs. Figures that people
 * enter come after records: they leave out what the records of the others count. Questions and schedules come after
 * them: they count beside what communes entered of the forums that they held.
 */
export const sampleParts: readonly SamplePart[] = [
  tipsPart,
  identitiesPart,
  registersPart,
  entriesPart,
  questionsPart,
  schedulesPart,
  readingsPart,
  targetsPart,
];
