import type { FileKind } from '#domain/files/file-kind.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type OpenedTipFile, type ReadingContext, readTip } from '../files/open-tip-file.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { listDocumentRows } from './tip-document.repository.ts';

export interface TipDocument {
  readonly id: string;
  readonly kind: Extract<FileKind, 'pdf' | 'docx'>;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

const documentOf = (row: {
  id: string;
  kind: string;
  sealed_bytes: number;
  added_at: Date;
}): TipDocument => ({
  id: row.id,
  kind: row.kind as TipDocument['kind'],
  size: fileContentSize(Number(row.sealed_bytes)),
  addedAt: row.added_at,
});

/**
 * The documents by which a tip was answered, oldest first. The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export function listTipDocuments(
  context: ReadingContext,
  { tipId }: { tipId: string },
): Promise<{ areaCode: string; documents: TipDocument[] }> {
  return readTip(context, tipId, async (trx, { areaCode }) => ({
    areaCode,
    documents: (await listDocumentRows(trx, context.tenant, tipId)).map(documentOf),
  }));
}

/**
 * Opens a document for an officer who may read the tip. The surface records the reading.
 * @throws Failure not_found outside the officer's areas, or for a document of another tip
 */
export function openTipDocument(
  context: ReadingContext & { keys: OpeningKeys; store: FileStore },
  { tipId, documentId }: { tipId: string; documentId: string },
): Promise<OpenedTipFile> {
  const { tenant, keys, store } = context;
  return readTip(context, tipId, async (trx, { areaCode }) => {
    const row = (await listDocumentRows(trx, tenant, tipId)).find(({ id }) => id === documentId);
    if (!row) throw new Failure('not_found');
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    const key = unwrapFileKey(contentKey, { tenant, record: tipId, file: documentId }, row.wrapped_key);
    return {
      ...documentOf(row),
      areaCode,
      bytes: openFile(key, { tenant, file: documentId }, store.read(row.name)),
    };
  });
}
