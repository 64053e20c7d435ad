import { sql } from 'kysely';
import { type EventBody, eventBytes } from '#domain/ledger/event-body.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** Where an event stands in the log. */
export interface LogPosition {
  readonly chain: string;
  readonly seq: number;
}

/**
 * Appends one event with the facts it stands for, in the transaction that writes its record. Append last: the
 * chain's head stays locked until the end of the transaction.
 * @throws the database's unique_violation on `events_id_key` when the command was carried out before
 */
export async function appendEvent(trx: Trx, body: EventBody): Promise<LogPosition> {
  const { rows } = await sql<{ seq: number }>`
    select seq from tindan.append_event(${body.tenant}, ${body.chain}, ${eventBytes(body)})`.execute(trx);
  const [row] = rows;
  if (!row) throw new Error('append_event returned no position');
  return { chain: body.chain, seq: row.seq };
}
