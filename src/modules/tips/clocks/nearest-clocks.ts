import { sql } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';

/** The nearest running clock of a tip, of the law or of the house. */
export interface DueTip {
  readonly tipId: string;
  readonly code: string;
  readonly dueAt: Date;
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
