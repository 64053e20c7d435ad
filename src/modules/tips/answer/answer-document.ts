import { derivedId } from '#domain/ledger/derived-id.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { openContentKey } from '../keys/open-content-key.ts';
import type { SealingTipContext } from '../steps/change-tip.ts';
import type { TipSummary } from '../tip-summary.ts';
import { type DocumentKind, sealDocument } from './seal-document.ts';
import { insertDocument } from './tip-document.repository.ts';

/**
 * Seals a document under the tip's key and stores it with the answer.
 * @returns what the log says of it, base64
 */
export async function storeDocument(
  trx: Trx,
  { tenant, keys, actor }: SealingTipContext,
  store: FileStore,
  document: { tip: TipSummary; commandId: string; kind: DocumentKind; bytes: Buffer; now: Date },
): Promise<string> {
  const { tip, commandId, kind, bytes, now } = document;
  const id = derivedId(commandId, 'document');
  const contentKey = await openContentKey(trx, tenant, keys, tip.id);
  const { row, commitment } = await sealDocument(store, contentKey, { tenant, record: tip.id, id, bytes });
  await insertDocument(trx, {
    tenant_id: tenant,
    tip_id: tip.id,
    id,
    area_path: tip.areaPath,
    kind,
    ...row,
    added_by: actor.id,
    added_at: now,
  });
  return commitment;
}
