import { sql } from 'kysely';
import { dayIn } from '#domain/calendar/day-in.ts';
import type { SampleTip } from '#domain/sample/tips/sample-tip.ts';
import { tipStateAt } from '#domain/sample/tips/tip-state.ts';
import { keptUntil } from '#domain/tips/retention.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';
import type { SealedSampleTip } from './seal-tip-slice.ts';

/** What changes in the row of a tip while it is handled. */
function changing(tip: SampleTip, { before, handlerOf }: Place) {
  const state = tipStateAt(tip, before);
  return {
    status: state.status,
    track: state.track,
    crime_kind: state.crimeKind,
    urgency: state.urgency,
    triaged_at: state.triagedAt,
    transfer_requested_at: state.transferRequestedAt,
    transfer_requested_by: state.transferRequestedAt && handlerOf(tip.chain),
    transfer_to: state.transferTo,
    transferred_at: state.transferredAt,
    acknowledged_at: state.acknowledgedAt,
    valuable: state.valuable,
    outcome: state.outcome,
    checked_at: state.checkedAt,
    resolved_at: state.resolvedAt,
    answered_at: state.answeredAt,
    closed_at: state.closedAt,
    destroy_on: state.closedAt && keptUntil(state, dayIn(state.closedAt)),
    handler_id: state.checkedAt && handlerOf(tip.chain),
    version: state.version,
  };
}

export async function insertTips(trx: Trx, place: Place, tips: readonly SealedSampleTip[]): Promise<void> {
  const { tenant } = place;
  const rows = tips.map(({ tip, sealed, keyVersion }) => ({
    tenant_id: tenant,
    id: tip.id,
    area_code: tip.chain,
    area_path: pathOf(tenant, tip.chain),
    channel: tip.channel,
    reach: tip.form.reach,
    received_at: tip.receivedAt,
    code_hash: sealed.codeLookup,
    code_wrapped_key: sealed.keyForCode,
    key_area: tip.chain,
    key_version: keyVersion,
    area_wrapped_key: sealed.keyForArea,
    ...changing(tip, place),
  }));
  for (const some of batches(rows)) await trx.insertInto('tips').values(some).execute();
}

export async function insertTexts(trx: Trx, tenant: string, tips: readonly SealedSampleTip[]): Promise<void> {
  const rows = tips.flatMap(({ tip, sealed }) =>
    Object.entries(sealed.fields).map(([field, text]) => ({
      tenant_id: tenant,
      tip_id: tip.id,
      area_path: pathOf(tenant, tip.chain),
      field,
      sealed: text,
    })),
  );
  for (const some of batches(rows)) await trx.insertInto('tip_texts').values(some).execute();
}

/** Moves tips of earlier months on to where they stand now. */
export async function updateTips(trx: Trx, place: Place, tips: readonly SampleTip[]): Promise<void> {
  const rows = tips.map((tip) => ({ id: tip.id, ...changing(tip, place) }));
  await sql`
    update tips t set status = n.status, track = n.track, crime_kind = n.crime_kind, urgency = n.urgency,
      triaged_at = n.triaged_at, transfer_requested_at = n.transfer_requested_at,
      transfer_requested_by = n.transfer_requested_by, transfer_to = n.transfer_to, transferred_at = n.transferred_at,
      acknowledged_at = n.acknowledged_at, valuable = n.valuable, outcome = n.outcome, checked_at = n.checked_at,
      resolved_at = n.resolved_at, answered_at = n.answered_at, closed_at = n.closed_at, destroy_on = n.destroy_on,
      handler_id = n.handler_id, version = n.version
    from jsonb_populate_recordset(null::tips, ${JSON.stringify(rows)}::jsonb) n
    where t.tenant_id = ${place.tenant} and t.id = n.id`.execute(trx);
}
