import { sql } from 'kysely';
import { v7 as uuidv7 } from 'uuid';
import { eventBytes } from '#domain/ledger/event-body.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';

/** The chain of the residents' site itself: what happens to no tip. */
const siteChain = 'site';

/** Appends to the site's own chain that codes opened nothing: how many, never which and never from where. */
export async function noteWrongCodes(
  { db, clock, tenant }: { db: Database; clock: Clock; tenant: string },
  { verb, count }: { verb: 'wrong_code' | 'wrong_codes'; count: number },
): Promise<void> {
  const now = clock();
  const id = uuidv7({ msecs: now.getTime() });
  const event = eventBytes({
    tenant,
    chain: siteChain,
    id,
    actor: 'resident',
    verb,
    recordKind: 'site',
    recordId: id,
    happenedAt: now.toISOString(),
    recordedAt: now.toISOString(),
    details: { count },
    facts: [],
  });
  await sql`select for_public.note_wrong_codes(${tenant}, ${event})`.execute(db);
}
