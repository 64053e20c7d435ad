import { planQuestions } from '#domain/sample/plan-questions.ts';
import { appendEvents, findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { questionEvents } from './question-events.ts';
import { insertQuestions } from './question-rows.repository.ts';
import type { SamplePart } from './sample-part.ts';
import { type SealedSampleQuestion, sealSampleQuestion } from './seal-sample-question.ts';

/** Questions of residents with their answers; one transaction, there whole or not at all. */
export const questionsPart: SamplePart = {
  name: 'questions',
  async run(context) {
    const { db, tenant, to } = context;
    const planned = planQuestions({ ...context, phrases: context.words.questions });
    const sealed: SealedSampleQuestion[] = [];
    for (const question of planned) sealed.push(await sealSampleQuestion(context, question));
    await inScope(db, { tenant, path: `${tenant}/` }, async (trx) => {
      const first = planned[0]?.eventIds[0];
      if (!first || (await findEvent(trx, tenant, first))) return;
      await insertQuestions(trx, context, sealed);
      const events = sealed.flatMap((one) => questionEvents(context, one));
      events.sort((a, b) => (a.recordedAt < b.recordedAt ? -1 : 1));
      await appendEvents(trx, events);
    });
    context.onProgress(to);
    return true;
  },
};
