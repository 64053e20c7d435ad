import type { FileKind } from '#domain/files/file-kind.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import { unwrapForArea } from '#domain/sealing/wrap-for-area.ts';
import type { OpeningKeys } from '#modules/tips/for-modules.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { readRecord } from '../records/read-record.ts';
import type { RegisterContext } from '../register-context.ts';
import { listFileRows } from './file.repository.ts';

/** A file of a record, opened: its bytes are deciphered while they are read. */
export interface OpenedRecordFile {
  readonly id: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
  readonly areaCode: string;
  readonly bytes: AsyncIterable<Buffer>;
}

/** Opens a file of a record that the officer may read. @throws Failure not_found */
export async function openRecordFile(
  context: RegisterContext & { readonly store: FileStore; readonly keys: OpeningKeys },
  { recordId, fileId }: { recordId: string; fileId: string },
): Promise<OpenedRecordFile> {
  const { tenant, keys, store } = context;
  return readRecord(context, recordId, async (trx, record) => {
    const row = (await listFileRows(trx, tenant, recordId)).find(({ id }) => id === fileId);
    if (!row) throw new Failure('not_found');
    const areaKey = await keys.privateAreaKey(trx, row.key_area, row.key_version);
    const contentKey = unwrapForArea(row.area_wrapped_key, fileId, areaKey);
    const key = unwrapFileKey(contentKey, { tenant, record: recordId, file: fileId }, row.wrapped_key);
    return {
      id: row.id,
      kind: row.kind as FileKind,
      size: fileContentSize(Number(row.sealed_bytes)),
      addedAt: row.added_at,
      areaCode: record.areaCode,
      bytes: openFile(key, { tenant, file: fileId }, store.read(row.name)),
    };
  });
}
