import { sql } from 'kysely';
import type { TipReason } from '#domain/tips/steps/tip-reasons.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';

/** A tip that left a unit, as far as the unit may still know of it. */
export interface MovedAway {
  readonly tipId: string;
  readonly movedAt: Date;
  /** Codes of the units. */
  readonly from: string;
  readonly to: string;
  readonly reason: TipReason<'move'>;
  /** Whether it was taken up there. Null of one about the unit itself: its way is told to nobody below. */
  readonly isTaken: boolean | null;
}

interface MoveRow {
  tipId: string;
  movedAt: Date;
  from: string;
  to: string;
  reason: TipReason<'move'>;
}

/**
 * Tips that units of these subtrees moved to others, newest first. Where one is now is looked up outside the scope, of
 * a tip that the unit itself sent there; of that look only yes or no comes back.
 */
export async function listMovedAway(
  { db, tenant }: { db: Database; tenant: string },
  { paths, limit }: { paths: readonly string[]; limit: number },
): Promise<MovedAway[]> {
  const moved: MovedAway[] = [];
  for (const path of paths) {
    await readInScope(db, { tenant, path }, async (trx) => {
      const { rows } = await sql<MoveRow>`
        select record_id as "tipId", recorded_at as "movedAt", chain as "from", said->>'to' as "to", said->>'reason' as reason
        from events cross join lateral (select convert_from(body, 'UTF8')::jsonb->'details' as said) as told
        where tenant_id = ${tenant} and record_kind = 'tip' and verb = 'move'
        order by recorded_at desc, record_id limit ${limit}`.execute(trx);
      if (rows.length === 0) return;
      await widenToCity(trx, tenant);
      const waiting = await trx
        .selectFrom('tips')
        .select(['id', 'area_code', 'moved_from'])
        .where('tenant_id', '=', tenant)
        .where(
          'id',
          'in',
          rows.map(({ tipId }) => tipId),
        )
        .where('moved_from', 'is not', null)
        .execute();
      const waits = new Set(waiting.map((tip) => `${tip.id} ${tip.moved_from} ${tip.area_code}`));
      for (const row of rows) {
        const isTaken = !waits.has(`${row.tipId} ${row.from} ${row.to}`);
        moved.push({ ...row, isTaken: row.reason === 'about_unit' ? null : isTaken });
      }
    });
  }
  return moved.sort((a, b) => b.movedAt.getTime() - a.movedAt.getTime()).slice(0, limit);
}
