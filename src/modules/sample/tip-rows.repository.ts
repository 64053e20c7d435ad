import { sql } from 'kysely';
import type { SampleTip } from '#domain/sample/sample-tip.ts';
import type { TipMoment } from '#domain/sample/tip-slices.ts';
import { tipStateAt } from '#domain/sample/tip-state.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import { codeFromBytes } from '#domain/sealing/tip-code.ts';
import { unwrapForCode } from '#domain/sealing/wrap-for-code.ts';
import { messagePlace } from '#modules/tips/for-sample.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { type Place, pathOf } from './place.ts';
import type { SealedSampleTip } from './seal-tip-slice.ts';

/** Rows of one statement: PostgreSQL takes 65,535 parameters. */
const batch = 500;
const batches = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / batch) }, (_, n) => rows.slice(n * batch, (n + 1) * batch));

/** What changes in the row of a tip while it is handled. */
function changing(tip: SampleTip, { before, handlerOf }: Place) {
  const state = tipStateAt(tip, before);
  return {
    status: state.status,
    valuable: state.valuable,
    outcome: state.outcome,
    checked_at: state.checkedAt,
    resolved_at: state.resolvedAt,
    answered_at: state.answeredAt,
    closed_at: state.closedAt,
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
    track: tip.track,
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
    update tips t set status = n.status, valuable = n.valuable, outcome = n.outcome, checked_at = n.checked_at,
      resolved_at = n.resolved_at, answered_at = n.answered_at, closed_at = n.closed_at, handler_id = n.handler_id, version = n.version
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as n (id uuid, status text, valuable boolean,
      outcome text, checked_at timestamptz, resolved_at timestamptz, answered_at timestamptz, closed_at timestamptz, handler_id uuid, version integer)
    where t.tenant_id = ${place.tenant} and t.id = n.id`.execute(trx);
}

/** Messages of both sides, sealed under the key of their tip, which its code opens. */
export async function insertMessages(trx: Trx, tenant: string, moments: readonly TipMoment[]): Promise<void> {
  const said = moments.flatMap(({ tip, step }) => {
    if (step?.action === 'reply' || step?.action === 'answer')
      return [{ tip, at: step.at, id: step.id, text: step.text, author: 'officer' }];
    if (step?.action !== 'message') return [];
    return [{ tip, at: step.at, id: step.messageId, text: step.text, author: 'resident' }];
  });
  if (said.length === 0) return;
  const wrapped = await trx
    .selectFrom('tips')
    .select(['id', 'code_wrapped_key'])
    .where('tenant_id', '=', tenant)
    .where('id', 'in', [...new Set(said.map(({ tip }) => tip.id))])
    .execute();
  const keys = new Map(wrapped.map((row) => [row.id, row.code_wrapped_key]));
  const rows = said.map(({ tip, at, id, text, author }) => {
    const place = { tenant, record: tip.id };
    const key = unwrapForCode(keys.get(tip.id) ?? new Uint8Array(), place, codeFromBytes(tip.code));
    const sealed = sealField(key, messagePlace(tenant, id), text);
    return {
      tenant_id: tenant,
      tip_id: tip.id,
      id,
      area_path: pathOf(tenant, tip.chain),
      author,
      sent_at: at,
      sealed,
    };
  });
  for (const some of batches(rows)) await trx.insertInto('tip_messages').values(some).execute();
}
