import { sampleEntryWords, sampleOfficerWords } from './sample-officers.ts';
import { sampleQuestionPhrases } from './sample-questions.ts';
import { sampleReading } from './sample-reading.ts';
import { sampleRegisterPhrases } from './sample-registers.ts';
import { sampleSchedulePhrases } from './sample-schedules.ts';
import { sampleTargetPlan } from './sample-targets.ts';
import { sampleTipPhrases } from './sample-tips.ts';

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
