import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FileKind } from '#domain/files/file-kind.ts';
import { eventBytes } from '#domain/ledger/event-body.ts';
import type { DeclineReason, Publication, QuestionStatus } from '#domain/questions/question-flow.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { openQuestionTexts } from './question-content.ts';

export interface FollowContext {
  readonly db: Database;
  readonly tenant: string;
  readonly lookupKey: Uint8Array;
}

export type QuestionVerdict = 'thanked' | 'not_solved';

/** What the holder of a code sees of a question. */
export interface FollowedQuestion {
  readonly areaCode: string;
  readonly topic: string;
  readonly mayPublish: boolean;
  readonly status: QuestionStatus;
  readonly isPublished: boolean;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  readonly owner: string | null;
  readonly answeredAt: Date | null;
  readonly declinedFor: DeclineReason | null;
  readonly verdict: QuestionVerdict | null;
  readonly text: string;
  readonly answer: { readonly text: string; readonly paper: string } | null;
  readonly documents: readonly { id: string; kind: FileKind; size: number; at: Date }[];
}

interface Found {
  readonly id: string;
  readonly area_code: string;
  readonly topic: string;
  readonly may_publish: boolean;
  readonly status: QuestionStatus;
  readonly publication: Publication;
  readonly received_at: Date;
  readonly due_on: PlainDate;
  readonly owner: string | null;
  readonly answered_at: Date | null;
  readonly declined_for: DeclineReason | null;
  readonly verdict: QuestionVerdict | null;
  readonly code_wrapped_key: Buffer;
  readonly sealed_text: Buffer;
  readonly sealed_answer: Buffer | null;
}

interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly sealed_bytes: number;
  readonly wrapped_key: Buffer;
  readonly added_at: Date;
}

/** @throws Failure not_found for a code that has no question */
async function getQuestion({ db, tenant, lookupKey }: FollowContext, code: TipCode): Promise<Found> {
  const { rows } = await sql<Found>`
    select * from for_public.open_question(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  const [found] = rows;
  if (!found) throw new Failure('not_found');
  return found;
}

async function documentsOf({ db, tenant, lookupKey }: FollowContext, code: TipCode): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select * from for_public.question_documents(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return rows;
}

const documentOf = ({ id, kind, sealed_bytes, added_at }: DocumentRow) => ({
  ...{ id, kind, size: fileContentSize(Number(sealed_bytes)), at: added_at },
});

/** Opens a question by its code. @throws Failure not_found for a code that has none */
export async function followQuestion(context: FollowContext, code: TipCode): Promise<FollowedQuestion> {
  const { tenant } = context;
  const found = await getQuestion(context, code);
  const key = unwrapForCode(found.code_wrapped_key, { tenant, record: found.id }, code);
  return {
    areaCode: found.area_code,
    topic: found.topic,
    mayPublish: found.may_publish,
    status: found.status,
    isPublished: found.publication === 'published',
    receivedAt: found.received_at,
    dueOn: found.due_on,
    owner: found.owner,
    answeredAt: found.answered_at,
    declinedFor: found.declined_for,
    verdict: found.verdict,
    ...openQuestionTexts(key, { tenant, id: found.id }, found),
    documents: (await documentsOf(context, code)).map(documentOf),
  };
}

/** Opens a document of the answer by the question's code. @throws Failure not_found for one that is not of it */
export async function openFollowedAnswer(
  context: FollowContext & { store: FileStore },
  { code, id }: { code: TipCode; id: string },
) {
  const { tenant, store } = context;
  const found = await getQuestion(context, code);
  const row = (await documentsOf(context, code)).find((one) => one.id === id);
  if (!row) throw new Failure('not_found');
  const key = unwrapForCode(found.code_wrapped_key, { tenant, record: found.id }, code);
  const fileKey = unwrapFileKey(key, { tenant, record: found.id, file: id }, row.wrapped_key);
  return { ...documentOf(row), bytes: openFile(fileKey, { tenant, file: id }, store.read(row.name)) };
}

type Acting = FollowContext & { readonly clock: Clock };

function eventOf(
  tenant: string,
  found: Found,
  now: Date,
  said: { verb: string; details: Record<string, string> },
) {
  return eventBytes({
    tenant,
    chain: found.area_code,
    id: uuidv7({ msecs: now.getTime() }),
    actor: 'resident',
    recordKind: 'question',
    recordId: found.id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    ...said,
    facts: [],
  });
}

/** The asker says of the answer "thank you" or "not solved"; the last word counts. @throws Failure conflict before one */
export async function rateQuestion(
  context: Acting,
  { code, verdict }: { code: TipCode; verdict: QuestionVerdict },
): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const found = await getQuestion(context, code);
  const event = eventOf(tenant, found, clock(), { verb: 'rate', details: { verdict } });
  const { rows } = await sql<{ result: string }>`select for_public.rate_question(${tenant},
    ${codeLookupHash(lookupKey, code)}, ${verdict}, ${event}) as result`.execute(db);
  if (rows[0]?.result === 'conflict') throw new Failure('conflict');
}

/** The asker takes back the wish to publish: what is public of it goes at once. */
export async function keepQuestionPrivate(context: Acting, code: TipCode): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const found = await getQuestion(context, code);
  const event = eventOf(tenant, found, clock(), { verb: 'keep_private', details: {} });
  await sql`select for_public.keep_question_private(${tenant}, ${codeLookupHash(lookupKey, code)},
    ${event})`.execute(db);
}
