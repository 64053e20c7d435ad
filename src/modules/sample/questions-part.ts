import { planQuestions } from '#domain/sample/questions/plan-questions.ts';
import type { SamplePart } from './sample-part.ts';
import { writeQuestions } from './write-questions.ts';

/** Questions of residents with their answers. */
export const questionsPart: SamplePart = {
  name: 'questions',
  async run(context) {
    await writeQuestions(context, planQuestions({ ...context, phrases: context.words.questions }));
    context.onProgress(context.to);
    return true;
  },
};
