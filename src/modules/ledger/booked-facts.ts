import { sql } from 'kysely';
import type { FactBody } from '#domain/ledger/event-body.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/**
 * What still stands of the facts of a record in one area, by indicator and day: what a later event must take back.
 * Facts that were reversed already do not appear.
 */
export async function bookedFacts(
  trx: Trx,
  tenant: string,
  { recordId, area }: { recordId: string; area: string },
): Promise<FactBody[]> {
  const { rows } = await sql<{ indicator: string; on: string; quantity: string }>`
    select f.indicator, f.occurred_on as "on", sum(f.quantity)::text as quantity
    from events e join facts f on f.tenant_id = e.tenant_id and f.chain = e.chain and f.seq = e.seq
    where e.tenant_id = ${tenant} and e.record_id = ${recordId} and f.area_code = ${area}
    group by f.indicator, f.occurred_on having sum(f.quantity) <> 0
    order by f.indicator, f.occurred_on`.execute(trx);
  return rows.map(({ indicator, on, quantity }) => ({ indicator, area, on, quantity }));
}

/** The facts of the last event of a record with this verb. */
export async function factsOfLast(
  trx: Trx,
  tenant: string,
  { recordId, verb }: { recordId: string; verb: string },
): Promise<FactBody[]> {
  const { rows } = await sql<FactBody>`
    select f.indicator, f.area_code as area, f.occurred_on as "on", f.quantity::text as quantity
    from (
      select e.tenant_id, e.chain, e.seq from events e
      where e.tenant_id = ${tenant} and e.record_id = ${recordId} and e.verb = ${verb}
      order by e.recorded_at desc, e.seq desc limit 1
    ) as last join facts f on f.tenant_id = last.tenant_id and f.chain = last.chain and f.seq = last.seq
    where f.tenant_id = ${tenant} order by f.line`.execute(trx);
  return rows;
}

/** The same facts taken back, each on its own day: the past is told as if they had never been. */
export const reversed = (facts: readonly FactBody[]): FactBody[] =>
  facts.map((fact) => ({
    ...fact,
    quantity: fact.quantity.startsWith('-') ? fact.quantity.slice(1) : `-${fact.quantity}`,
  }));

/** The event of this command, if it was carried out by this actor on this record and can be seen in the scope. */
export async function wasDoneBy(
  trx: Trx,
  tenant: string,
  command: { id: string; actor: string; recordId: string },
): Promise<boolean> {
  const row = await trx
    .selectFrom('events')
    .select('seq')
    .where('tenant_id', '=', tenant)
    .where('id', '=', command.id)
    .where('actor', '=', command.actor)
    .where('record_id', '=', command.recordId)
    .executeTakeFirst();
  return row !== undefined;
}
