import { sql } from 'kysely';
import { type EventBody, eventBytes } from '#domain/ledger/event-body.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** From so many events on what is appended is worth a plan of its own. */
const MANY = 200;

/**
 * Has the database plan anew for each row, where the ledger was never counted: a session plans the check of each fact's
 * event once, and planned on an empty ledger that walks all events of the tenant, for as long as the transaction lasts.
 */
async function planAnewWhileYoung(trx: Trx): Promise<void> {
  const { rows } = await sql`select from pg_catalog.pg_class
    where oid = 'tindan.events'::regclass and reltuples < ${MANY}`.execute(trx);
  if (rows.length > 0) await sql`set local plan_cache_mode = force_custom_plan`.execute(trx);
}

/**
 * Appends many events in the order given, through the same function of the database that every use case calls: one
 * statement instead of one for each.
 */
export async function appendEvents(trx: Trx, bodies: readonly EventBody[]): Promise<void> {
  if (bodies.length === 0) return;
  if (bodies.length > MANY) await planAnewWhileYoung(trx);
  const chains = bodies.map(({ chain }) => chain);
  // offset 0 keeps the order of the inner query: the chain's next link needs the one before
  await sql`
    select count(a.seq) from (
      select e.chain, e.body from unnest(${chains}::text[], ${bodies.map(eventBytes)}::bytea[])
        with ordinality as e (chain, body, place) order by e.place offset 0
    ) e cross join lateral tindan.append_event(${bodies[0]?.tenant}, e.chain, e.body) a`.execute(trx);
}
