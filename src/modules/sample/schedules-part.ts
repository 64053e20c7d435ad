import { planForumQuestions } from '#domain/sample/questions/plan-forum-questions.ts';
import { planSchedules } from '#domain/sample/schedules/plan-schedules.ts';
import type { SamplePart } from './sample-part.ts';
import { writeQuestions } from './write-questions.ts';
import { writeRegisters } from './write-registers.ts';

/** What units planned and what became of it, and what residents asked of the forums that were announced. */
export const schedulesPart: SamplePart = {
  name: 'schedules',
  async run(context) {
    const { words } = context;
    const { happenings, forums } = planSchedules({ ...context, phrases: words.schedules });
    await writeRegisters(context, happenings);
    // a forum is there before what was asked for it
    await writeQuestions(context, planForumQuestions({ ...context, phrases: words.questions }, forums));
    context.onProgress(context.to);
    return true;
  },
};
