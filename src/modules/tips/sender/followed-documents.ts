import { sql } from 'kysely';
import type { FileKind } from '#domain/files/file-kind.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type FollowContext, getTip, keyOf } from './follow-tip.ts';

/** A document that the unit gave the sender. */
export interface FollowedDocument {
  readonly id: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

interface DocumentRow {
  readonly id: string;
  readonly name: string;
  readonly kind: FileKind;
  readonly sealed_bytes: number;
  readonly wrapped_key: Buffer;
  readonly added_at: Date;
}

async function rowsOf({ db, tenant, lookupKey }: FollowContext, code: TipCode): Promise<DocumentRow[]> {
  const { rows } = await sql<DocumentRow>`
    select * from for_public.tip_documents(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return rows;
}

const documentOf = ({ id, kind, sealed_bytes, added_at }: DocumentRow): FollowedDocument => ({
  id,
  kind,
  size: fileContentSize(Number(sealed_bytes)),
  addedAt: added_at,
});

/** The documents that answer the tip of a code, oldest first. */
export async function listFollowedDocuments(
  context: FollowContext,
  code: TipCode,
): Promise<FollowedDocument[]> {
  return (await rowsOf(context, code)).map(documentOf);
}

/**
 * Opens one of them by the tip's code; its bytes are deciphered while they are read.
 * @throws Failure not_found for a code without a tip, or a document that is not of this tip
 */
export async function openFollowedDocument(
  context: FollowContext & { store: FileStore },
  { code, id }: { code: TipCode; id: string },
): Promise<FollowedDocument & { bytes: AsyncIterable<Buffer> }> {
  const { tenant, store } = context;
  const tip = await getTip(context, code);
  const row = (await rowsOf(context, code)).find((one) => one.id === id);
  if (!row) throw new Failure('not_found');
  const key = unwrapFileKey(keyOf(tenant, tip, code), { tenant, record: tip.id, file: id }, row.wrapped_key);
  return { ...documentOf(row), bytes: openFile(key, { tenant, file: id }, store.read(row.name)) };
}
