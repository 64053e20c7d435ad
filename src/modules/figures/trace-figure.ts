import { sql } from 'kysely';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** One fact behind a figure, with the event that wrote it. */
export interface TracedFact {
  readonly chain: string;
  readonly seq: number;
  /** Place of the fact in its event, from 1. */
  readonly line: number;
  readonly indicator: string;
  readonly area: string;
  readonly on: PlainDate;
  readonly quantity: string;
  readonly eventId: string;
  readonly verb: string;
  readonly recordKind: string;
  readonly recordId: string;
  readonly recordedAt: Date;
  /** Hash of the event in its chain, hex. */
  readonly hash: string;
}

export interface TraceRequest {
  readonly tenant: string;
  readonly indicators: readonly string[];
  /** First day, or null for a stock: from the beginning. */
  readonly from: PlainDate | null;
  readonly to: PlainDate;
  readonly area?: string;
  /** Newest first, at most so many; all when absent. */
  readonly limit?: number;
}

/** The facts that make a figure, newest first, as far as the transaction's scope shows them. */
export async function traceFigure(trx: Trx, request: TraceRequest): Promise<TracedFact[]> {
  const { tenant, indicators, from, to, area, limit } = request;
  const { rows } = await sql<TracedFact>`
    select f.chain, f.seq, f.line, f.indicator, f.area_code as area, f.occurred_on as "on", f.quantity::text,
      e.id as "eventId", e.verb, e.record_kind as "recordKind", e.record_id as "recordId",
      e.recorded_at as "recordedAt", encode(e.hash, 'hex') as hash
    from facts f join events e on e.tenant_id = f.tenant_id and e.chain = f.chain and e.seq = f.seq
    where f.tenant_id = ${tenant} and f.indicator = any(${indicators}) and f.occurred_on <= ${to}::date
      ${from ? sql`and f.occurred_on >= ${from}::date` : sql``}
      ${area ? sql`and f.area_code = ${area}` : sql``}
    order by f.occurred_on desc, f.chain, f.seq desc, f.line
    ${limit ? sql`limit ${limit}` : sql``}`.execute(trx);
  return rows;
}
