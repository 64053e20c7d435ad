import { sniffedBytes, sniffFile } from '#domain/files/sniff-file.ts';
import { fileCommitment, newFileKey, wrapFileKey } from '#domain/sealing/file-key.ts';
import { sealFile } from '#domain/sealing/seal-file.ts';
import { derivedId } from '#domain/tips/derived-id.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import type { SealingTipContext } from './change-tip.ts';
import { openContentKey } from './open-content-key.ts';
import { insertDocument } from './tip-document.repository.ts';
import type { TipSummary } from './tip-summary.ts';

/** Bytes of a document that answers a sender. */
export const documentLimit = 8 * 1024 * 1024;

type DocumentKind = 'pdf' | 'docx';

/**
 * What kind a document is, by its content. It is kept as the unit made it: a signature in a PDF must go on holding.
 * @throws Failure invalid for another kind or one that is too large
 */
export function documentKind(bytes: Buffer): DocumentKind {
  if (bytes.length > documentLimit) throw new Failure('invalid', { file: 'tip.error.file.large' });
  const kind = sniffFile(bytes.subarray(0, sniffedBytes));
  if (kind === 'pdf') return 'pdf';
  // an Office file is a ZIP that names its main part
  if (kind === 'zip' && bytes.includes('word/document.xml')) return 'docx';
  throw new Failure('invalid', { file: 'tip.error.file.kind' });
}

/**
 * Seals a document under a key of its own, wrapped by the tip's, and stores it with the answer. What a transaction that
 * fails leaves in the folder is swept like any file without a row.
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
  const key = newFileKey();
  const contentKey = await openContentKey(trx, tenant, keys, tip.id);
  const stored = await store.write(sealFile(key, { tenant, file: id }, [bytes]));
  await insertDocument(trx, {
    tenant_id: tenant,
    tip_id: tip.id,
    id,
    area_path: tip.areaPath,
    name: stored.name,
    kind,
    sealed_bytes: stored.size,
    wrapped_key: wrapFileKey(contentKey, { tenant, record: tip.id, file: id }, key),
    added_by: actor.id,
    added_at: now,
  });
  return fileCommitment(key, stored.hash).toString('base64');
}
