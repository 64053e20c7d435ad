import { sniffedBytes, sniffFile } from '#domain/files/sniff-file.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { fileCommitment, newFileKey, wrapFileKey } from '#domain/sealing/file-key.ts';
import { sealFile } from '#domain/sealing/seal-file.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';

/** Bytes of a document that answers somebody. */
const documentLimit = 8 * 1024 * 1024;

export type DocumentKind = 'pdf' | 'docx';

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
 * Seals a document under a key of its own, wrapped by its record's, into the folder of files. What a transaction that
 * fails leaves there is swept like any file without a row.
 * @returns what its row keeps, and what the log says of it in base64
 */
export async function sealDocument(
  store: FileStore,
  contentKey: ContentKey,
  { tenant, record, id, bytes }: { tenant: string; record: string; id: string; bytes: Buffer },
) {
  const key = newFileKey();
  const stored = await store.write(sealFile(key, { tenant, file: id }, [bytes]));
  return {
    row: {
      name: stored.name,
      sealed_bytes: stored.size,
      wrapped_key: wrapFileKey(contentKey, { tenant, record, file: id }, key),
    },
    commitment: fileCommitment(key, stored.hash).toString('base64'),
  };
}
