import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { FileKind } from '#domain/files/file-kind.ts';
import { sealedKeyId } from '#domain/sealing/aead.ts';
import {
  type FileKey,
  formKey,
  formLookupHash,
  unwrapFileKey,
  wrapFileKey,
} from '#domain/sealing/file-key.ts';
import { fileContentSize } from '#domain/sealing/seal-file.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';

/** What the residents' process needs to find and open the files of a form. */
export interface FormFilesContext {
  readonly db: Database;
  readonly clock: Clock;
  readonly tenant: string;
  readonly lookupKey: Uint8Array;
  readonly store: FileStore;
}

/** A file held for a form that is not sent yet. */
export interface FormFile {
  readonly id: string;
  readonly kind: FileKind;
  /** Bytes, cleaned. */
  readonly size: number;
  readonly key: FileKey;
  /** What the log will say of it, 32 bytes. */
  readonly commitment: Buffer;
}

/** The record in the place of a tip, as long as there is none. */
const formRecord = 'form';

/** Wraps a file's key for the form that it came with. */
export function wrapForForm(tenant: string, nonce: string, file: string, key: FileKey): Buffer {
  return wrapFileKey(formKey(nonce, randomBytes(8)), { tenant, record: formRecord, file }, key);
}

/** The files held for the form of this nonce, oldest first. */
export async function listFormFiles(
  { db, clock, tenant, lookupKey }: Omit<FormFilesContext, 'store'>,
  nonce: string,
): Promise<FormFile[]> {
  const { rows } = await sql<{
    id: string;
    kind: FileKind;
    sealed_bytes: number;
    wrapped_key: Buffer;
    commitment: Buffer;
  }>`select * from for_public.form_files(${tenant}, ${formLookupHash(lookupKey, nonce)}, ${clock()})`.execute(
    db,
  );
  return rows.map(({ id, kind, sealed_bytes, wrapped_key, commitment }) => ({
    id,
    kind,
    size: fileContentSize(Number(sealed_bytes)),
    key: unwrapFileKey(
      formKey(nonce, sealedKeyId(wrapped_key)),
      { tenant, record: formRecord, file: id },
      wrapped_key,
    ),
    commitment,
  }));
}

/** Takes files out of a form again; what is not held for it is passed over. */
export async function dropFormFiles(
  { db, tenant, lookupKey, store }: FormFilesContext,
  nonce: string,
  ids: readonly string[],
): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from for_public.drop_form_files(${tenant}, ${formLookupHash(lookupKey, nonce)}, ${ids}::uuid[])
      as name`.execute(db);
  for (const { name } of rows) await store.remove(name);
}

/** How the log speaks of files: how many, and a salted hash of each. */
export function fileDetails(files: readonly FormFile[]): { files: number; fileHashes: string[] } {
  return { files: files.length, fileHashes: files.map(({ commitment }) => commitment.toString('base64')) };
}

/** Turns the database's refusal to take files that are no longer held into one that the form can show. */
export function filesGone(error: unknown): never {
  if ((error as { code?: string }).code === 'TF001')
    throw new Failure('invalid', { files: 'tip.error.files.gone' }, { cause: error });
  throw error;
}
