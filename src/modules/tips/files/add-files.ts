import { sql } from 'kysely';
import type { FileKind } from '#domain/files/file-kind.ts';
import { fileLimits } from '#domain/files/file-limits.ts';
import { codeLookupHash } from '#domain/sealing/code-keys.ts';
import { formLookupHash, wrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize } from '#domain/sealing/seal-file.ts';
import type { TipCode } from '#domain/sealing/tip-code.ts';
import { Failure } from '#platform/failure.ts';
import { getTip, keyOf } from '../sender/follow-tip.ts';
import { senderEvent } from '../sender/sender-event.ts';
import { type FormFilesContext, fileDetails, filesGone, listFormFiles } from './form-files.ts';

/**
 * Makes the files held for a form the tip's own, by the tip's code. A retry finds nothing held and adds nothing.
 * @throws Failure not_found for a code that has no tip, invalid when the tip has too many files or one is gone
 */
export async function addFiles(
  context: Omit<FormFilesContext, 'store'>,
  { code, nonce }: { code: TipCode; nonce: string },
): Promise<void> {
  const { db, clock, tenant, lookupKey } = context;
  const files = await listFormFiles(context, nonce);
  if (files.length === 0) return;
  const tip = await getTip(context, code);
  const contentKey = keyOf(tenant, tip, code);
  const now = clock();
  const event = senderEvent(tenant, tip, { verb: 'add_files', now, details: fileDetails(files) });
  const keys = files.map(({ id, key }) => wrapFileKey(contentKey, { tenant, record: tip.id, file: id }, key));
  const { rows } = await sql<{ answer: string }>`
    select for_public.add_tip_files(${tenant}, ${codeLookupHash(lookupKey, code)},
      ${formLookupHash(lookupKey, nonce)}, ${files.map(({ id }) => id)}::uuid[], ${keys}::bytea[], ${now}, ${event},
      ${fileLimits.filesOfTip}) as answer`
    .execute(db)
    .catch(filesGone);
  if (rows[0]?.answer === 'full') throw new Failure('invalid', { files: 'tip.error.files.tipFull' });
}

/** What the holder of a code sees of the tip's files: their bytes never leave again this way. */
export interface FollowedFile {
  readonly kind: FileKind;
  readonly size: number;
  readonly addedAt: Date;
}

/** The files of the tip of a code, oldest first. */
export async function listFollowedFiles(
  { db, tenant, lookupKey }: Pick<FormFilesContext, 'db' | 'tenant' | 'lookupKey'>,
  code: TipCode,
): Promise<FollowedFile[]> {
  const { rows } = await sql<{ kind: FileKind; sealed_bytes: number; added_at: Date }>`
    select * from for_public.tip_files(${tenant}, ${codeLookupHash(lookupKey, code)})`.execute(db);
  return rows.map(({ kind, sealed_bytes, added_at }) => ({
    kind,
    size: fileContentSize(Number(sealed_bytes)),
    addedAt: added_at,
  }));
}
