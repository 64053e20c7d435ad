import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A fact that reached the ledger after a freeze and falls into its days. */
export interface LaterFact {
  readonly chain: string;
  readonly seq: number;
  readonly indicator: string;
  readonly area: string;
  readonly on: PlainDate;
  readonly quantity: string;
  readonly verb: string;
  readonly recordedAt: Date;
}

/**
 * Facts with a day up to `to` that stand after the position `asOf` in their chains, newest first; chains that were not
 * there yet count from their beginning. Flows of before `from` are left out by the caller, who knows what is a stock.
 */
export async function listFactsSince(
  trx: Trx,
  request: {
    readonly tenant: string;
    readonly asOf: Readonly<Record<string, number>>;
    readonly to: PlainDate;
    readonly limit: number;
  },
): Promise<LaterFact[]> {
  const { tenant, asOf, to, limit } = request;
  const { rows } = await sql<LaterFact>`
    with position as materialized (
      select c.chain, coalesce((${JSON.stringify(asOf)}::jsonb ->> c.chain)::bigint, 0) as seq
      from chains c where c.tenant_id = ${tenant}
    )
    select f.chain, f.seq, f.indicator, f.area_code as area, f.occurred_on as "on",
      trim_scale(f.quantity)::text as quantity, e.verb, e.recorded_at as "recordedAt"
    from position p
      join facts f on f.tenant_id = ${tenant} and f.chain = p.chain and f.seq > p.seq
      join events e on e.tenant_id = ${tenant} and e.chain = f.chain and e.seq = f.seq
    where f.occurred_on <= ${to}::date
    order by e.recorded_at desc, f.chain, f.seq desc, f.line limit ${limit}`.execute(trx);
  return rows;
}
