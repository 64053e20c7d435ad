import { standingsOfQuestion } from '#domain/questions/question-standing.ts';
import type { SampleQuestion } from '#domain/sample/questions/plan-questions.ts';
import { searchKey } from '#domain/text/search-key.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { pathOf } from './place.ts';
import type { SampleContext } from './sample-part.ts';
import type { SealedSampleQuestion } from './seal-sample-question.ts';

const statusOf = ({ answeredAt, takenAt }: SampleQuestion) =>
  answeredAt ? ('answered' as const) : takenAt ? ('taken' as const) : ('received' as const);

/** How many steps of officers a question has had: its version counts them. */
const stepsOf = ({ takenAt, answeredAt, publishedAt }: SampleQuestion): number =>
  (takenAt ? 1 : 0) + (answeredAt ? 1 : 0) + (publishedAt ? 2 : 0);

export async function insertQuestions(
  trx: Trx,
  { tenant, handlers }: SampleContext,
  questions: readonly SealedSampleQuestion[],
): Promise<void> {
  const rows = questions.map(({ question, sealed, sealedAnswer, keyVersion }) => {
    const { publishedAt, areaCode, receivedAt, answeredAt } = question;
    const status = statusOf(question);
    return {
      tenant_id: tenant,
      id: question.id,
      area_code: areaCode,
      area_path: pathOf(tenant, areaCode),
      asked_for: question.askedFor,
      topic: question.topic,
      may_publish: question.mayPublish,
      status,
      publication: publishedAt ? 'published' : 'none',
      received_at: receivedAt,
      due_on: question.dueOn,
      owner: question.takenAt && question.owner,
      answered_at: answeredAt,
      verdict: question.verdict,
      code_hash: sealed.codeLookup,
      code_wrapped_key: sealed.keyForCode,
      key_area: areaCode,
      key_version: keyVersion,
      area_wrapped_key: sealed.keyForArea,
      sealed_text: sealed.fields.text,
      sealed_answer: sealedAnswer,
      proposed_by: publishedAt && (handlers.get(areaCode) ?? null),
      proposed_question: publishedAt && question.question,
      proposed_answer: publishedAt && question.answer,
      proposed_paper: publishedAt && question.paper,
      published_at: publishedAt,
      search_key: publishedAt && searchKey(`${question.question} ${question.answer}`),
      stands: JSON.stringify(standingsOfQuestion({ areaCode, status, receivedAt, answeredAt })),
      version: 1 + stepsOf(question),
    };
  });
  for (const some of batches(rows)) await trx.insertInto('questions').values(some).execute();
}
