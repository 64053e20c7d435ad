import type { TipMoment } from '#domain/sample/tips/tip-slices.ts';
import { sealField } from '#domain/sealing/seal-field.ts';
import { messagePlace } from '#modules/tips/for-sample.ts';
import { batches } from '#platform/database/batches.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { pathOf } from './place.ts';
import { tipKeys } from './tip-keys.ts';

/** Messages of both sides, sealed under the key of their tip. */
export async function insertMessages(trx: Trx, tenant: string, moments: readonly TipMoment[]): Promise<void> {
  const said = moments.flatMap(({ tip, step }) => {
    if (step?.action === 'reply' || step?.action === 'answer')
      return [{ tip, at: step.at, id: step.id, text: step.text, author: 'officer' }];
    if (step?.action !== 'message') return [];
    return [{ tip, at: step.at, id: step.messageId, text: step.text, author: 'resident' }];
  });
  if (said.length === 0) return;
  const keyOf = await tipKeys(
    trx,
    tenant,
    said.map(({ tip }) => tip),
  );
  const rows = said.map(({ tip, at, id, text, author }) => ({
    tenant_id: tenant,
    tip_id: tip.id,
    id,
    area_path: pathOf(tenant, tip.chain),
    author,
    sent_at: at,
    sealed: sealField(keyOf(tip), messagePlace(tenant, id), text),
  }));
  for (const some of batches(rows)) await trx.insertInto('tip_messages').values(some).execute();
}
