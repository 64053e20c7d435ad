import { sampleEntryWords, sampleOfficerWords } from './sample-officers.ts';
import { sampleRegisterPhrases } from './sample-registers.ts';
import { sampleTipPhrases } from './sample-tips.ts';

/** What people read in the sample. */
export const sampleWords = {
  tips: sampleTipPhrases,
  registers: sampleRegisterPhrases,
  officers: sampleOfficerWords,
  entries: sampleEntryWords,
};
