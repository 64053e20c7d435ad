import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { Clock } from '#platform/clock.ts';
import { Failure } from '#platform/failure.ts';
import { messagePlace } from '../sealed/tip-content.ts';
import { cleanMessage } from './clean-message.ts';
import { type FollowContext, getTip, keyOf } from './follow-tip.ts';
import { senderEvent } from './sender-event.ts';

const verdicts = ['thanked', 'not_solved'] as const;
export type Verdict = (typeof verdicts)[number];

/** What the holder of a code may still do, and has done. */
export interface TipStanding {
  readonly mayAskReview: boolean;
  readonly reviewAsked: boolean;
  readonly mayRate: boolean;
  readonly verdict: Verdict | null;
  /** The text is destroyed; nothing can be opened any more. */
  readonly destroyed: boolean;
}

/** @throws Failure not_found for a code that has no tip */
export async function tipStanding(context: FollowContext, code: TipCode): Promise<TipStanding> {
  const { db, tenant, lookupKey } = context;
  const { rows } = await sql<{
    may_ask_review: boolean;
    review_asked: boolean;
    may_rate: boolean;
    verdict: Verdict | null;
    destroyed: boolean;
  }>`select * from for_public.tip_standing(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  const [row] = rows;
  if (!row) throw new Failure('not_found');
  return {
    mayAskReview: row.may_ask_review && !row.destroyed,
    reviewAsked: row.review_asked,
    mayRate: row.may_rate && !row.destroyed,
    verdict: row.verdict,
    destroyed: row.destroyed,
  };
}

const settle = (result: string | undefined): void => {
  if (result === 'not_found' || result === 'conflict') throw new Failure(result);
};

/**
 * The sender asks that an ended tip be looked at again ("đề nghị xem lại"), and says why in sealed words. Once at a
 * time; a retry with the same id is done once.
 * @throws Failure invalid when nothing is said, conflict while it is not ended or was asked already
 */
export async function askReview(
  context: FollowContext & { clock: Clock },
  { id, code, text }: { id: string; code: TipCode; text: string },
): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const cleaned = cleanMessage(text);
  const tip = await getTip(context, code);
  const sealed = sealField(keyOf(tenant, tip, code), messagePlace(tenant, id), cleaned);
  const now = clock();
  const event = senderEvent(tenant, tip, { id, verb: 'ask_review', now, details: { messageId: id } });
  const { rows } = await sql<{ result: string }>`select for_public.ask_review(${tenant},
    ${codeLookupHash(lookupKey, code)}, ${id}, ${now}, ${sealed}, ${event}) as result`.execute(db);
  settle(rows[0]?.result);
}

/**
 * The sender says of the answer "cảm ơn" or "chưa xong"; the last word counts.
 * @throws Failure conflict before the tip was answered or closed
 */
export async function rateTip(
  context: FollowContext & { clock: Clock },
  { code, verdict }: { code: TipCode; verdict: Verdict },
): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const tip = await getTip(context, code);
  const now = clock();
  const id = uuidv7({ msecs: now.getTime() });
  const event = senderEvent(tenant, tip, { id, verb: 'rate', now, details: { verdict } });
  const { rows } = await sql<{ result: string }>`select for_public.rate_tip(${tenant},
    ${codeLookupHash(lookupKey, code)}, ${id}, ${verdict}, ${now}, ${event}) as result`.execute(db);
  settle(rows[0]?.result);
}
