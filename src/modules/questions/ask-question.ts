import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { eventBytes } from '#domain/ledger/event-body.ts';
import { cleanQuestion, type QuestionForm, questionErrors } from '#domain/questions/question-form.ts';
import { answerDueOn, standingsOfQuestion } from '#domain/questions/question-standing.ts';
import { factsBetween } from '#domain/registers/standing.ts';
import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import { commitmentTo, newCommitmentSalt, sealedContentHash } from '#domain/sealing/receipt.ts';
import { sealTip } from '#domain/sealing/seal-tip.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { codeForForm } from '#domain/tips/arrive/form-code.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { type QuestionContent, questionTable } from './question-content.ts';

export interface AskedQuestion {
  readonly code: TipCode;
  readonly receivedAt: Date;
  readonly dueOn: PlainDate;
  /** The chain and seq of its event, and what the log says of the sealed text: what the receipt names. */
  readonly chain: string;
  readonly seq: number;
  readonly commitment: Buffer;
}

interface Asked {
  readonly received_at: Date;
  readonly chain: string;
  readonly seq: number;
  readonly commitment: string;
  readonly due_on: PlainDate;
}

/**
 * Seals a resident's question and writes it with its event and facts (F03 voiced, F04O owed) in one transaction. The same
 * form with the same nonce is one question with one code. `askedFor` is an announced forum of the same place,
 * neither cancelled nor over.
 * @throws Failure invalid with the fields that are wrong; on the place for a forum that takes no questions
 */
export async function askQuestion(
  context: {
    db: Database;
    clock: Clock;
    tenant: string;
    lookupKey: Uint8Array;
    areaKey: (area: string, now: Date) => Promise<AreaPublicKey>;
  },
  { nonce, askedFor = null, ...typed }: QuestionForm & { nonce: string | null; askedFor?: string | null },
): Promise<AskedQuestion> {
  const { db, clock, tenant, lookupKey, areaKey } = context;
  const form = cleanQuestion(typed);
  const errors = questionErrors(form);
  if (Object.keys(errors).length > 0) throw new Failure('invalid', errors);
  const now = clock();
  const area = form.areaCode ?? tenant;
  const key = await areaKey(area, now);
  // the name keeps a question apart from a tip of the same nonce: each has its own code
  const code = codeForForm(lookupKey, nonce, { question: form, ...(askedFor && { askedFor }) });
  const id = uuidv7({ msecs: now.getTime() });
  const salt = newCommitmentSalt();
  const content: QuestionContent = { text: form.text, salt: salt.toString('base64') };
  const sealed = sealTip({ area: key, lookupKey, table: questionTable, record: id }, code, {
    text: JSON.stringify(content),
  });
  const stands = standingsOfQuestion({
    areaCode: area,
    status: 'received',
    receivedAt: now,
    answeredAt: null,
  });
  const event = eventBytes({
    tenant,
    chain: area,
    id: uuidv7({ msecs: now.getTime() }),
    actor: 'resident',
    verb: 'ask',
    recordKind: 'question',
    recordId: id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    details: {
      commitment: commitmentTo(salt, sealedContentHash(sealed.fields)).toString('base64'),
      topic: form.topic,
      mayPublish: form.mayPublish,
      ...(askedFor && { askedFor }),
    },
    facts: factsBetween([], stands, dayIn(now)),
  });
  const { rows } =
    await sql<Asked>`select * from for_public.ask_question(${tenant}, ${id}, ${area}, ${form.topic},
    ${form.mayPublish}, ${now}, ${answerDueOn(now)}, ${sealed.codeLookup}, ${sealed.keyForCode}, ${key.version},
    ${sealed.keyForArea}, ${sealed.fields.text}, ${JSON.stringify(stands)}, ${event}, ${askedFor})`
      .execute(db)
      .catch((error: { code?: string }) => {
        if (error.code === 'TQ001') throw new Failure('invalid', { areaCode: 'question.error.forum.closed' });
        throw error;
      });
  const [row] = rows;
  if (!row) throw new Error('ask_question returned nothing');
  return {
    code,
    receivedAt: row.received_at,
    dueOn: row.due_on,
    chain: row.chain,
    seq: Number(row.seq),
    commitment: Buffer.from(row.commitment, 'base64'),
  };
}
