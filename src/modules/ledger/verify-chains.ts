import { sql } from 'kysely';
import { findEventFault, type StoredEvent } from '#domain/ledger/check-event.ts';
import { genesisHash } from '#domain/ledger/event-body.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { FaultFound } from './ledger-fault.ts';

const page = 2_000;

/** Walks every chain from its first event. Throws FaultFound at the first broken link. */
export async function verifyChains(
  trx: Trx,
  tenant: string,
  onProgress: (events: number) => void,
): Promise<{ chains: number; events: number; facts: number }> {
  const heads = await trx
    .selectFrom('chains')
    .select(['chain', 'last_seq', 'last_hash'])
    .where('tenant_id', '=', tenant)
    .orderBy('chain')
    .execute();
  let events = 0;
  let facts = 0;
  for (const head of heads) {
    let previous = { seq: 0, hash: genesisHash };
    for (;;) {
      const read = await readEvents(trx, tenant, head.chain, previous.seq);
      for (const event of read) {
        const fault = findEventFault(previous, event);
        const part = fault === 'fact' ? 'fact' : 'event';
        if (fault) throw new FaultFound(part, `${head.chain} #${previous.seq + 1}`, fault);
        previous = { seq: event.seq, hash: Buffer.from(event.hash) };
        facts += event.facts.length;
      }
      events += read.length;
      onProgress(events);
      if (read.length < page) break;
    }
    if (previous.seq !== head.last_seq || !previous.hash.equals(head.last_hash)) {
      throw new FaultFound('chain', head.chain, `ends at ${previous.seq}, its head says ${head.last_seq}`);
    }
  }
  await refuseStrays(trx, tenant);
  return { chains: heads.length, events, facts };
}

async function readEvents(trx: Trx, tenant: string, chain: string, after: number): Promise<StoredEvent[]> {
  const { rows } = await sql<StoredEvent>`
    select e.tenant_id as tenant, e.chain, e.seq, e.area_path as "areaPath", e.id, e.actor, e.verb, e.record_kind as "recordKind",
      e.record_id as "recordId", e.happened_at as "happenedAt", e.recorded_at as "recordedAt", e.body, e.hash,
      coalesce((select json_agg(json_build_object('line', f.line, 'area', f.area_code, 'areaPath', f.area_path, 'indicator', f.indicator,
          'on', f.occurred_on, 'quantity', f.quantity::text, 'dimensions', f.dimensions) order by f.line)
        from facts f where f.tenant_id = ${tenant} and f.chain = e.chain and f.seq = e.seq), '[]') as facts
    from events e
    where e.tenant_id = ${tenant} and e.chain = ${chain} and e.seq > ${after}
    order by e.seq limit ${page}`.execute(trx);
  return rows;
}

/** Events of a chain that has no head would never be walked. */
async function refuseStrays(trx: Trx, tenant: string): Promise<void> {
  const { rows } = await sql<{ chain: string }>`
    select distinct e.chain from events e where e.tenant_id = ${tenant} and not exists (
      select from chains c where c.tenant_id = ${tenant} and c.chain = e.chain) limit 1`.execute(trx);
  if (rows[0]) throw new FaultFound('chain', rows[0].chain, 'has events and no head');
}
