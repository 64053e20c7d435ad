import type { TipStatus } from '#domain/tips/steps/tip-actions.ts';
import type { Trx } from '#platform/database/in-scope.ts';

/** A tip with every sealed text that may be searched, never how to reach the sender. */
export interface SealedTexts {
  readonly id: string;
  readonly areaCode: string;
  readonly track: string;
  readonly status: TipStatus;
  readonly receivedAt: Date;
  readonly destroyedAt: Date | null;
  readonly keyArea: string;
  readonly keyVersion: number;
  readonly wrappedKey: Buffer;
  /** Null once it is destroyed. */
  readonly content: Buffer | null;
  readonly messages: readonly { id: string; sealed: Buffer }[];
  readonly notes: readonly { id: string; sealed: Buffer }[];
}

/** These tips of the scope with their sealed texts, in the order asked for; one that is not there is left out. */
export async function readSealedTexts(
  trx: Trx,
  tenant: string,
  ids: readonly string[],
): Promise<SealedTexts[]> {
  if (ids.length === 0) return [];
  const tips = await trx
    .selectFrom('tips')
    .leftJoin('tip_texts', (join) =>
      join
        .on('tip_texts.tenant_id', '=', tenant)
        .onRef('tip_texts.tip_id', '=', 'tips.id')
        .on('tip_texts.field', '=', 'content'),
    )
    .select([
      'tips.id',
      'tips.area_code',
      'tips.track',
      'tips.status',
      'tips.received_at',
      'tips.destroyed_at',
      'tips.key_area',
      'tips.key_version',
      'tips.area_wrapped_key',
      'tip_texts.sealed',
    ])
    .where('tips.tenant_id', '=', tenant)
    .where('tips.id', 'in', ids)
    .execute();
  const messages = await sealedBeside(trx, 'tip_messages', tenant, ids);
  const notes = await sealedBeside(trx, 'tip_notes', tenant, ids);
  const found = new Map(tips.map((tip) => [tip.id, tip]));
  return ids.flatMap((id) => {
    const tip = found.get(id);
    if (!tip) return [];
    return {
      id,
      areaCode: tip.area_code,
      track: tip.track,
      status: tip.status as TipStatus,
      receivedAt: tip.received_at,
      destroyedAt: tip.destroyed_at,
      keyArea: tip.key_area,
      keyVersion: tip.key_version,
      wrappedKey: tip.area_wrapped_key,
      content: tip.sealed,
      messages: messages.get(id) ?? [],
      notes: notes.get(id) ?? [],
    };
  });
}

async function sealedBeside(
  trx: Trx,
  table: 'tip_messages' | 'tip_notes',
  tenant: string,
  ids: readonly string[],
): Promise<Map<string, { id: string; sealed: Buffer }[]>> {
  const rows = await trx
    .selectFrom(table)
    .select(['tip_id', 'id', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', 'in', ids)
    .orderBy('id')
    .execute();
  const beside = new Map<string, { id: string; sealed: Buffer }[]>();
  for (const { tip_id, id, sealed } of rows) {
    const list = beside.get(tip_id);
    if (list) list.push({ id, sealed });
    else beside.set(tip_id, [{ id, sealed }]);
  }
  return beside;
}
