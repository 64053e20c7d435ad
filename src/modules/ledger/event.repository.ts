import { sql } from 'kysely';
import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { LogPosition } from './append-event.ts';

/** Where the event of a command stands, if it was carried out. */
export async function findEvent(trx: Trx, tenant: string, id: string): Promise<LogPosition | undefined> {
  return trx
    .selectFrom('events')
    .select(['chain', 'seq'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}

const columns = ['id', 'chain', 'seq', 'verb', 'actor', 'record_id', 'recorded_at'] as const;

const details = sql<Record<string, CanonicalValue> | null>`convert_from(body, 'UTF8')::jsonb->'details'`;

/** The event at a place of a chain. */
export function findEventAt(trx: Trx, tenant: string, { chain, seq }: { chain: string; seq: number }) {
  return trx
    .selectFrom('events')
    .select(['recorded_at', details.as('details')])
    .where('tenant_id', '=', tenant)
    .where('chain', '=', chain)
    .where('seq', '=', seq)
    .executeTakeFirst();
}

/** The events of a record in the scope, oldest first. */
export function listEventRows(trx: Trx, tenant: string, { kind, id }: { kind: string; id: string }) {
  return (
    trx
      .selectFrom('events')
      .select(columns)
      .select(details.as('details'))
      .where('tenant_id', '=', tenant)
      .where('record_kind', '=', kind)
      .where('record_id', '=', id)
      .orderBy('recorded_at')
      // a record that goes from one chain to another leaves before it arrives, at the same instant
      .orderBy(sql`verb = 'move_in'`)
      .orderBy('chain')
      .orderBy('seq')
      .execute()
  );
}

/** Events of a chain that are looked at from its newest: more than any unit does in a shift. */
const newestOfChain = 1000;

/**
 * What was done in the scope to records of a kind between two instants, oldest first. Read from the heads of the chains
 * downwards, so that it costs the same in an old ledger as in a young one.
 */
export async function listEventRowsBetween(
  trx: Trx,
  tenant: string,
  { kind, from, to, limit }: { kind: string; from: Date; to: Date; limit: number },
): Promise<{ verb: string; actor: string; record_id: string; recorded_at: Date }[]> {
  const { rows } = await sql<{ verb: string; actor: string; record_id: string; recorded_at: Date }>`
    select e.verb, e.actor, e.record_id, e.recorded_at from chains c cross join lateral (
      select verb, actor, record_id, record_kind, recorded_at, chain, seq from events
      where tenant_id = ${tenant} and chain = c.chain order by seq desc limit ${newestOfChain}
    ) as e
    where c.tenant_id = ${tenant} and e.record_kind = ${kind} and e.recorded_at >= ${from} and e.recorded_at < ${to}
    order by e.recorded_at, e.chain, e.seq limit ${limit}`.execute(trx);
  return rows;
}
