import { sql } from 'kysely';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField, sealField } from '#domain/sealing/seal-field.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import { type SenderStatus, senderStatus } from '#domain/tips/sender/sender-status.ts';
import type { TipStatus } from '#domain/tips/steps/tip-actions.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import { messagePlace } from '../sealed/tip-content.ts';
import { cleanMessage } from './clean-message.ts';
import { senderEvent } from './sender-event.ts';

export interface FollowContext {
  readonly db: Database;
  readonly tenant: string;
  readonly lookupKey: Uint8Array;
}

export interface TipMessage {
  readonly author: 'resident' | 'officer';
  readonly sentAt: Date;
  readonly text: string;
}

/** What the holder of a code sees. */
export interface FollowedTip {
  readonly status: SenderStatus;
  readonly receivedAt: Date;
  readonly areaCode: string;
  readonly messages: readonly TipMessage[];
}

interface FoundTip {
  readonly id: string;
  readonly area_code: string;
  readonly status: TipStatus;
  readonly received_at: Date;
  readonly code_wrapped_key: Buffer;
}

/** The tip of a code. */
export async function getTip({ db, tenant, lookupKey }: FollowContext, code: TipCode): Promise<FoundTip> {
  const { rows } = await sql<FoundTip>`
    select * from for_public.open_tip(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  const [tip] = rows;
  if (!tip) throw new Failure('not_found');
  return tip;
}

/** Whether keys and texts of the tip were destroyed: its code still tells that it came in. */
const isDestroyed = (tip: FoundTip): boolean => tip.code_wrapped_key.length === 0;

/** The key of an opened tip, by its code. @throws Failure conflict once it is destroyed */
export function keyOf(tenant: string, tip: FoundTip, code: TipCode): ContentKey {
  if (isDestroyed(tip)) throw new Failure('conflict');
  return unwrapForCode(tip.code_wrapped_key, { tenant, record: tip.id }, code);
}

/**
 * Opens a tip by its code: where it stands and what was written both ways.
 * @throws Failure not_found for a code that has no tip
 */
export async function followTip(context: FollowContext, code: TipCode): Promise<FollowedTip> {
  const { db, tenant, lookupKey } = context;
  const tip = await getTip(context, code);
  const told = { status: senderStatus(tip.status), receivedAt: tip.received_at, areaCode: tip.area_code };
  if (isDestroyed(tip)) return { ...told, messages: [] };
  const contentKey = keyOf(tenant, tip, code);
  const { rows } = await sql<{ id: string; author: 'resident' | 'officer'; sent_at: Date; sealed: Buffer }>`
    select * from for_public.tip_messages(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return {
    ...told,
    messages: rows.map((row) => ({
      author: row.author,
      sentAt: row.sent_at,
      text: openField(contentKey, messagePlace(tenant, row.id), row.sealed),
    })),
  };
}

/**
 * Adds the sender's message to their tip. A retry with the same `id` adds nothing.
 * @throws Failure invalid when empty or too long, not_found for a code that has no tip
 */
export async function addMessage(
  context: FollowContext & { clock: Clock },
  { id, code, text }: { id: string; code: TipCode; text: string },
): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const cleaned = cleanMessage(text);
  const tip = await getTip(context, code);
  const sealed = sealField(keyOf(tenant, tip, code), messagePlace(tenant, id), cleaned);
  const now = clock();
  const event = senderEvent(tenant, tip, { verb: 'message', now, details: { messageId: id } });
  await sql`select for_public.add_tip_message(${tenant}, ${codeLookupHash(lookupKey, code)}, ${id}, ${now},
    ${sealed}, ${event})`.execute(db);
}
