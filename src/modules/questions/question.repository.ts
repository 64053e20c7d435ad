import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Publication, QuestionStatus } from '#domain/questions/question-flow.ts';
import type { Standing } from '#domain/registers/standing.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A question as it stands now, without its sealed words. */
export interface QuestionSummary {
  readonly id: string;
  readonly areaCode: string;
  readonly areaPath: string;
  readonly topic: string;
  readonly mayPublish: boolean;
  readonly status: QuestionStatus;
  readonly publication: Publication;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  /** The unit that took it away to answer. */
  readonly owner: string | null;
  readonly sessionId: string | null;
  /** The announced forum for which it was sent beforehand. */
  readonly askedFor: string | null;
  readonly answeredAt: Date | null;
  readonly declinedFor: string | null;
  readonly verdict: 'thanked' | 'not_solved' | null;
  readonly proposedBy: string | null;
  /** What is, or would be, public. */
  readonly publicQuestion: string | null;
  readonly publicAnswer: string | null;
  readonly publicPaper: string | null;
  readonly publishedAt: Date | null;
  readonly stands: readonly Standing[];
  readonly version: number;
}

export const questionColumns = [
  ...(['id', 'area_code', 'area_path', 'topic', 'may_publish', 'status', 'publication'] as const),
  ...([
    'received_at',
    'due_on',
    'owner',
    'session_id',
    'asked_for',
    'answered_at',
    'declined_for',
    'verdict',
  ] as const),
  ...(['proposed_by', 'proposed_question', 'proposed_answer', 'proposed_paper'] as const),
  ...(['published_at', 'stands', 'version'] as const),
] as const;

export const toQuestion = (row: {
  id: string;
  area_code: string;
  area_path: string;
  topic: string;
  may_publish: boolean;
  status: string;
  publication: string;
  received_at: Date;
  due_on: PlainDate;
  owner: string | null;
  session_id: string | null;
  asked_for: string | null;
  answered_at: Date | null;
  declined_for: string | null;
  verdict: string | null;
  proposed_by: string | null;
  proposed_question: string | null;
  proposed_answer: string | null;
  proposed_paper: string | null;
  published_at: Date | null;
  stands: unknown;
  version: number;
}): QuestionSummary => ({
  id: row.id,
  areaCode: row.area_code,
  areaPath: row.area_path,
  topic: row.topic,
  mayPublish: row.may_publish,
  status: row.status as QuestionStatus,
  publication: row.publication as Publication,
  receivedAt: row.received_at,
  dueOn: row.due_on,
  owner: row.owner,
  sessionId: row.session_id,
  askedFor: row.asked_for,
  answeredAt: row.answered_at,
  declinedFor: row.declined_for,
  verdict: row.verdict as QuestionSummary['verdict'],
  proposedBy: row.proposed_by,
  publicQuestion: row.proposed_question,
  publicAnswer: row.proposed_answer,
  publicPaper: row.proposed_paper,
  publishedAt: row.published_at,
  stands: row.stands as Standing[],
  version: row.version,
});

/** A question of the transaction's scope, locked when it is to be changed. */
export async function findQuestion(
  trx: Trx,
  tenant: string,
  id: string,
  { lock }: { lock: boolean } = { lock: false },
): Promise<QuestionSummary | undefined> {
  const query = trx
    .selectFrom('questions')
    .select(questionColumns)
    .where('tenant_id', '=', tenant)
    .where('id', '=', id);
  const row = await (lock ? query.forUpdate() : query).executeTakeFirst();
  return row && toQuestion(row);
}

/** The sealed words of a question, with what opens them. */
export function getSealedQuestion(trx: Trx, tenant: string, id: string) {
  return trx
    .selectFrom('questions')
    .select(['key_area', 'key_version', 'area_wrapped_key', 'sealed_text', 'sealed_answer'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
}

/** What a step may write. */
export interface QuestionChange {
  readonly status?: QuestionStatus;
  readonly publication?: Publication;
  readonly due_on?: PlainDate;
  readonly owner?: string | null;
  readonly session_id?: string | null;
  readonly answered_at?: Date | null;
  readonly declined_for?: string | null;
  readonly sealed_answer?: Buffer | null;
  readonly proposed_by?: string | null;
  readonly proposed_question?: string | null;
  readonly proposed_answer?: string | null;
  readonly proposed_paper?: string | null;
  readonly published_at?: Date | null;
  readonly search_key?: string | null;
}

/** Writes a change of a locked question with what it stands for from now on, one version further. */
export async function updateQuestion(
  trx: Trx,
  tenant: string,
  question: QuestionSummary,
  { change, stands }: { change: QuestionChange; stands: readonly Standing[] },
): Promise<QuestionSummary> {
  const row = await trx
    .updateTable('questions')
    .set({ ...change, stands: JSON.stringify(stands), version: question.version + 1 })
    .where('tenant_id', '=', tenant)
    .where('id', '=', question.id)
    .returning(questionColumns)
    .executeTakeFirstOrThrow();
  return toQuestion(row);
}
