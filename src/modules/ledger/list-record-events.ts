import type { CanonicalValue } from '#domain/ledger/canonical-json.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { listEventRows } from './event.repository.ts';

/** What happened to a record: ids and codes only. */
export interface RecordEvent {
  readonly id: string;
  readonly chain: string;
  readonly seq: number;
  readonly verb: string;
  readonly at: Date;
  /** Who did it, when it was an officer. */
  readonly officerId: string | null;
  readonly bySender: boolean;
  readonly details: Readonly<Record<string, CanonicalValue>>;
}

/** The events of a record in the scope, oldest first. */
export async function listRecordEvents(
  trx: Trx,
  tenant: string,
  record: { kind: string; id: string },
): Promise<RecordEvent[]> {
  const rows = await listEventRows(trx, tenant, record);
  return rows.map(({ id, chain, seq, verb, actor, recorded_at, details }) => ({
    id,
    chain,
    seq: Number(seq),
    verb,
    at: recorded_at,
    officerId: actor.startsWith('officer:') ? actor.slice('officer:'.length) : null,
    bySender: actor === 'resident',
    details: details ?? {},
  }));
}
