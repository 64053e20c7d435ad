import type { AreaPublicKey } from '#domain/sealing/area-key.ts';
import type { EnteredTip } from '#domain/tips/arrive/entered-tip.ts';
import { clocksOfReceipt } from '#domain/tips/clocks/plan-clocks.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { limitedTip } from '../clocks/run-clocks.ts';
import { insertClocks } from '../clocks/tip-clock.repository.ts';
import type { NewTip } from './seal-new-tip.ts';

/** The tip that a command of this officer entered before. */
export async function findEnteredTip(
  trx: Trx,
  tenant: string,
  { eventId, actor }: { eventId: string; actor: string },
): Promise<{ tipId: string; codeHash: Buffer; receivedAt: Date; areaCode: string } | undefined> {
  const row = await trx
    .selectFrom('events as e')
    .innerJoin('tips as t', (join) =>
      join.onRef('t.tenant_id', '=', 'e.tenant_id').onRef('t.id', '=', 'e.record_id'),
    )
    .select(['t.id', 't.code_hash', 't.received_at', 'e.chain'])
    .where('e.tenant_id', '=', tenant)
    .where('e.id', '=', eventId)
    .where('e.actor', '=', actor)
    .executeTakeFirst();
  return row && { tipId: row.id, codeHash: row.code_hash, receivedAt: row.received_at, areaCode: row.chain };
}

/** Writes an entered tip with its sealed texts, tags and clocks. */
export async function insertEnteredTip(
  trx: Trx,
  tenant: string,
  entry: {
    tip: EnteredTip;
    sealed: NewTip;
    placed: string;
    areaCode: string;
    area: AreaPublicKey;
    receivedAt: Date;
    now: Date;
  },
): Promise<void> {
  const { tip, sealed, placed, areaCode, area, receivedAt, now } = entry;
  const { id } = sealed;
  const track = tip.track ?? 'security_information';
  const status = tip.track ? 'triaged' : 'received';
  await trx
    .insertInto('tips')
    .values({
      tenant_id: tenant,
      id,
      area_code: areaCode,
      area_path: placed,
      track,
      crime_kind: tip.crimeKind ?? null,
      urgency: tip.urgency,
      status,
      channel: tip.channel,
      reach: tip.reach,
      received_at: receivedAt,
      triaged_at: tip.track ? now : null,
      code_hash: sealed.sealed.codeLookup,
      code_wrapped_key: sealed.sealed.keyForCode,
      key_area: areaCode,
      key_version: area.version,
      area_wrapped_key: sealed.sealed.keyForArea,
    })
    .execute();
  await trx
    .insertInto('tip_texts')
    .values(
      Object.entries(sealed.sealed.fields).map(([field, bytes]) => ({
        tenant_id: tenant,
        tip_id: id,
        area_path: placed,
        field,
        sealed: bytes,
      })),
    )
    .execute();
  if (tip.tags.length > 0) {
    await trx
      .insertInto('tip_tags')
      .values(tip.tags.map((tag) => ({ tenant_id: tenant, tip_id: id, tag, area_path: placed })))
      .execute();
  }
  const summary = {
    id,
    areaCode,
    areaPath: placed,
    track,
    status,
    urgency: tip.urgency,
    remote: false,
  } as const;
  await insertClocks(trx, tenant, summary, clocksOfReceipt(limitedTip(tenant, summary), receivedAt), id);
}
