import { sql } from 'kysely';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { summaryColumns, type TipSummary, tipOf } from '../tip-summary.ts';

/** That a unit received a tip: from whoever told it, or from the unit that moved it here. */
export interface Receipt {
  readonly tipId: string;
  readonly receivedAt: Date;
  /** Who wrote it down or moved it here: `officer:<id>`, or a channel that needs nobody. */
  readonly actor: string;
  /** Code of the unit that moved it here; null of one told to this unit. */
  readonly from: string | null;
  /** How it came and how its sender can be reached: null of one that another unit moved here. */
  readonly channel: string | null;
  readonly reach: string | null;
  /** When this unit last moved it on, where to and why. */
  readonly movedAt: Date | null;
  readonly movedTo: string | null;
  readonly reason: TipReason<'move'> | null;
}

/** What a unit received between two instants as its chain tells it, oldest first, each tip once. */
export async function listReceipts(
  trx: Trx,
  tenant: string,
  { areaCode, from, to, limit }: { areaCode: string; from: Date; to: Date; limit: number },
): Promise<Receipt[]> {
  const { rows } = await sql<Receipt>`
    select * from (
      select distinct on (record_id) record_id as "tipId", happened_at as "receivedAt", actor,
        said->>'from' as "from", said->>'channel' as channel, said->>'reach' as reach,
        "movedAt", "movedTo", reason
      from events
      cross join lateral (select convert_from(body, 'UTF8')::jsonb->'details' as said) as told
      left join lateral (
        select moves.recorded_at as "movedAt", went->>'to' as "movedTo", went->>'reason' as reason
        from events as moves
        cross join lateral (select convert_from(moves.body, 'UTF8')::jsonb->'details' as went) as way
        where moves.tenant_id = events.tenant_id and moves.chain = events.chain
          and moves.record_id = events.record_id and moves.verb = 'move'
        order by moves.seq desc limit 1
      ) as left_here on true
      where tenant_id = ${tenant} and chain = ${areaCode} and record_kind = 'tip'
        and verb in ('receive', 'move_in') and happened_at >= ${from} and happened_at < ${to}
      order by record_id, seq
    ) as receipts order by "receivedAt", "tipId" limit ${limit}`.execute(trx);
  return rows;
}

/** Those of the tips that the unit has now. */
export async function findTipsOf(
  trx: Trx,
  tenant: string,
  { areaCode, ids }: { areaCode: string; ids: readonly string[] },
): Promise<TipSummary[]> {
  if (ids.length === 0) return [];
  const rows = await trx
    .selectFrom('tips')
    .select(summaryColumns)
    .where('tenant_id', '=', tenant)
    .where('area_code', '=', areaCode)
    .where('id', 'in', ids)
    .execute();
  return rows.map(tipOf);
}
