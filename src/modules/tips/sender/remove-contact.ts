import { sql } from 'kysely';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import type { Clock } from '#platform/clock.ts';
import { type FollowContext, getTip } from './follow-tip.ts';
import { senderEvent } from './sender-event.ts';

/**
 * The sender takes back how to be reached: the sealed contact is deleted, that it was deleted is an event. What an
 * officer has already read or written down is beyond this, and the page says so.
 * @returns whether there was one
 * @throws Failure not_found for a code that has no tip
 */
export async function removeContact(
  context: FollowContext & { clock: Clock },
  code: TipCode,
): Promise<boolean> {
  const { db, clock, tenant, lookupKey } = context;
  const tip = await getTip(context, code);
  const now = clock();
  const event = senderEvent(tenant, tip, { verb: 'remove_contact', now });
  const { rows } = await sql<{ result: string }>`
    select for_public.remove_contact(${tenant}, ${codeLookupHash(lookupKey, code)}, ${event}) as result`.execute(
    db,
  );
  return rows[0]?.result === 'removed';
}
