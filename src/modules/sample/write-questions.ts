import type { SampleQuestion } from '#domain/sample/questions/plan-questions.ts';
import { appendEvents, findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { questionEvents } from './question-events.ts';
import { insertQuestions } from './question-rows.repository.ts';
import type { SampleContext } from './sample-part.ts';
import { type SealedSampleQuestion, sealSampleQuestion } from './seal-sample-question.ts';

/** Seals questions of residents with their answers and writes them; one transaction, there whole or not at all. */
export async function writeQuestions(
  context: SampleContext,
  planned: readonly SampleQuestion[],
): Promise<void> {
  const { db, tenant } = context;
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
}
