import { sampleEntryWords, sampleOfficerWords } from './officers.ts';
import { sampleQuestionPhrases } from './questions.ts';
import { sampleReading } from './reading.ts';
import { sampleRegisterPhrases } from './registers.ts';
import { sampleSchedulePhrases } from './schedules.ts';
import { sampleTargetPlan } from './targets.ts';
import { sampleTipPhrases } from './tips.ts';

/** What people read in the sample. */
export const sampleWords = {
  tips: sampleTipPhrases,
  registers: sampleRegisterPhrases,
  questions: sampleQuestionPhrases,
  schedules: sampleSchedulePhrases,
  officers: sampleOfficerWords,
  entries: sampleEntryWords,
  reading: sampleReading,
  targets: sampleTargetPlan,
};
