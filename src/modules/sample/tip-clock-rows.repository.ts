import { sql } from 'kysely';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { tipClocksAt } from '#domain/sample/tips/tip-clocks.ts';
import { clockRow } from '#modules/tips/for-sample.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';

/** Writes the clocks of tips as they stand at the end of a month: new ones, and the end of older ones. */
export async function upsertClocks(trx: Trx, place: Place, tips: readonly SampleTip[]): Promise<void> {
  const { tenant, before } = place;
  const rows = tips.flatMap((tip) =>
    tipClocksAt(tip, tenant, before).map((clock) => ({
      id: clock.id,
      ...clockRow(tenant, { id: tip.id, areaCode: tip.chain, areaPath: pathOf(tenant, tip.chain) }, clock),
      ended_at: clock.endedAt,
      ended_by: clock.endedBy,
    })),
  );
  await sql`
    insert into tip_clocks select * from jsonb_populate_recordset(null::tip_clocks, ${JSON.stringify(rows)}::jsonb)
    on conflict (tenant_id, tip_id, id) do update set ended_at = excluded.ended_at, ended_by = excluded.ended_by`.execute(
    trx,
  );
}
