import { sql } from 'kysely';
import { derivedId } from '#domain/ledger/derived-id.ts';
import type { TipMoment } from '#domain/sample/tips/tip-slices.ts';
import { findStep } from '#domain/sample/tips/tip-state.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';

/** What waits, or waited, for the commander: the tips that are to go to the investigation agency. */
export async function upsertNotices(
  trx: Trx,
  { tenant, before }: Place,
  moments: readonly TipMoment[],
): Promise<void> {
  const rows = moments.flatMap(({ tip, step }) => {
    const asked = findStep(tip.steps, 'request_transfer');
    if (!asked || (step !== asked && step?.action !== 'transfer')) return [];
    const sent = findStep(tip.steps, 'transfer')?.at;
    return {
      tenant_id: tenant,
      id: derivedId(asked.id, 'notice'),
      area_path: pathOf(tenant, tip.chain),
      kind: 'transfer_requested',
      audience: 'commander',
      record_kind: 'tip',
      record_id: tip.id,
      subject_id: asked.id,
      created_at: asked.at,
      done_at: sent && sent < before ? sent : null,
    };
  });
  // one that is asked for and done in the same month stands here twice
  const once = [...new Map(rows.map((row) => [row.id, row])).values()];
  await sql`
    insert into notices select * from jsonb_populate_recordset(null::notices, ${JSON.stringify(once)}::jsonb)
    on conflict (tenant_id, id) do update set done_at = excluded.done_at`.execute(trx);
}
