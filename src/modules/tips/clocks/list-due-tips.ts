import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** The nearest running clock of a tip, of the law or of the house. */
export interface DueTip {
  readonly tipId: string;
  readonly code: string;
  readonly dueAt: Date;
}

/**
 * Tips of the scope with a running clock that ends before an instant, the nearest first, one clock each: "hôm nay đến
 * hạn" with the end of today, "quá hạn" with now.
 */
export async function listDueTips(
  trx: Trx,
  { tenant, before, legal, limit }: { tenant: string; before: Date; legal: boolean; limit: number },
): Promise<DueTip[]> {
  const { rows } = await sql<{ tip_id: string; code: string; due_at: Date }>`
    select * from (
      select distinct on (tip_id) tip_id, code, due_at from tip_clocks
      where tenant_id = ${tenant} and ended_at is null and legal = ${legal} and due_at < ${before}
      order by tip_id, due_at, code
    ) as nearest order by due_at, tip_id limit ${limit}`.execute(trx);
  return rows.map((row) => ({ tipId: row.tip_id, code: row.code, dueAt: row.due_at }));
}

/** The nearest running clock of the law and of the house for each of these tips. */
export async function nearestClocks(
  trx: Trx,
  { tenant, tipIds }: { tenant: string; tipIds: readonly string[] },
): Promise<Map<string, { legal?: DueTip; house?: DueTip }>> {
  const { rows } = await sql<{ tip_id: string; legal: boolean; code: string; due_at: Date }>`
    select distinct on (tip_id, legal) tip_id, legal, code, due_at from tip_clocks
    where tenant_id = ${tenant} and ended_at is null and tip_id = any(${[...tipIds]}::uuid[])
    order by tip_id, legal, due_at, code`.execute(trx);
  const nearest = new Map<string, { legal?: DueTip; house?: DueTip }>();
  for (const { tip_id: tipId, legal, code, due_at: dueAt } of rows) {
    nearest.set(tipId, { ...nearest.get(tipId), [legal ? 'legal' : 'house']: { tipId, code, dueAt } });
  }
  return nearest;
}
