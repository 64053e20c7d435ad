import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import { listRecordEvents } from '#modules/ledger/for-modules.ts';
import { listOfficerNames } from '#modules/officers/for-modules.ts';
import { findPlanned, type Planned as PlannedForum } from '#modules/registers/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { stepsNow } from './check-step.ts';
import { findQuestion, type QuestionSummary } from './question.repository.ts';
import { openForOfficer, openQuestionTexts, type QuestionAnswer } from './question-content.ts';
import { type QuestionContext, questionReaders } from './question-context.ts';
import { listDocumentRows } from './question-document.repository.ts';

type Reading = Omit<QuestionContext, 'clock'>;

/** A question with its words, opened for an officer. */
export interface OpenedQuestion extends QuestionSummary {
  readonly text: string;
  readonly answer: QuestionAnswer | null;
  readonly documents: readonly { id: string; kind: 'pdf' | 'docx'; size: number; addedAt: Date }[];
  /** Steps that this officer may take now. */
  readonly steps: readonly string[];
  /** The announced forum for which it was sent. */
  readonly forum: PlannedForum | null;
  readonly history: readonly QuestionEvent[];
}

/** What happened to a question: who did it, when it was an officer, and for what reason, where one was asked for. */
export interface QuestionEvent {
  readonly verb: string;
  readonly at: Date;
  readonly bySender: boolean;
  readonly by: string | null;
  readonly reason: string | null;
}

/** Runs `work` on a question that the officer may read. @throws Failure not_found for any other */
function readQuestion<T>(
  { db, tenant, actor }: Reading,
  id: string,
  work: (trx: Trx, question: QuestionSummary) => Promise<T>,
): Promise<T> {
  const path = commonPath(pathsOf(actor, questionReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const question = await findQuestion(trx, tenant, id);
    if (!question || !mayIn(actor, questionReaders, question.areaPath)) throw new Failure('not_found');
    return work(trx, question);
  });
}

const kindOf = (kind: string) => kind as 'pdf' | 'docx';

/**
 * A question with its words. The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export function openQuestion(
  context: Reading,
  { questionId }: { questionId: string },
): Promise<OpenedQuestion> {
  const { tenant } = context;
  return readQuestion(context, questionId, async (trx, question) => {
    const { key, sealed } = await openForOfficer(trx, context, questionId);
    const rows = await listDocumentRows(trx, tenant, questionId);
    return {
      ...question,
      ...openQuestionTexts(key, { tenant, id: questionId }, sealed),
      documents: rows.map((row) => ({
        ...{ id: row.id, kind: kindOf(row.kind), size: fileContentSize(Number(row.sealed_bytes)) },
        addedAt: row.added_at,
      })),
      forum: question.askedFor === null ? null : await findPlanned(trx, tenant, question.askedFor),
      steps: stepsNow(context, question),
      history: await historyOf(trx, tenant, questionId),
    };
  });
}

async function historyOf(trx: Trx, tenant: string, questionId: string): Promise<QuestionEvent[]> {
  const events = await listRecordEvents(trx, tenant, { kind: 'question', id: questionId });
  const names = await listOfficerNames(
    trx,
    tenant,
    events.map(({ officerId }) => officerId),
  );
  return events.map(({ verb, at, bySender, officerId, details: { reason, step } }) => ({
    // words that were returned and words that were taken down leave the same event
    ...{ verb: step === 'return' ? 'return' : verb, at, bySender },
    by: (officerId && names.get(officerId)?.displayName) || null,
    reason: typeof reason === 'string' ? reason : null,
  }));
}

/** Opens a document of an answer. @throws Failure not_found for another question's, or one taken back */
export function openQuestionDocument(
  context: Reading & { store: FileStore },
  { questionId, documentId }: { questionId: string; documentId: string },
) {
  const { tenant, store } = context;
  return readQuestion(context, questionId, async (trx, { areaCode }) => {
    const row = (await listDocumentRows(trx, tenant, questionId)).find(({ id }) => id === documentId);
    if (!row) throw new Failure('not_found');
    const { key } = await openForOfficer(trx, context, questionId);
    const fileKey = unwrapFileKey(key, { tenant, record: questionId, file: documentId }, row.wrapped_key);
    return {
      ...{ id: documentId, kind: kindOf(row.kind), size: fileContentSize(Number(row.sealed_bytes)) },
      ...{ addedAt: row.added_at, areaCode },
      bytes: openFile(fileKey, { tenant, file: documentId }, store.read(row.name)),
    };
  });
}
