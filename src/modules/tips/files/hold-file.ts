import { sql } from 'kysely';
import type { FileRefusal } from '#domain/files/file-kind.ts';
import { fileLimits } from '#domain/files/file-limits.ts';
import { sniffFile } from '#domain/files/sniff-file.ts';
import { binding } from '#domain/sealing/binding.ts';
import { fileCommitment, formLookupHash, newFileKey } from '#domain/sealing/file-key.ts';
import { hmacSha256 } from '#domain/sealing/hmac.ts';
import { sealFile } from '#domain/sealing/seal-file.ts';
import type { ReceivedFile } from '#platform/files/receive-file.ts';
import type { FileCleaner } from '#platform/media/file-cleaner.ts';
import { type FormFilesContext, wrapForForm } from './form-files.ts';

/** Free space that files must leave to the rest: a disk filled with files must not stop tips without any. */
const roomToLeave = 2 * 1024 * 1024 * 1024;

export type HoldContext = FormFilesContext & { readonly cleaner: FileCleaner };

/**
 * Cleans a received file and holds it, sealed, for the form of this nonce until the form is sent or an hour is over.
 * The original is gone when this ends, however it ends. The same file sent again for the same form is held once.
 * @returns why the file is refused, or undefined
 */
export async function holdFile(
  context: HoldContext,
  nonce: string,
  received: ReceivedFile,
): Promise<FileRefusal | undefined> {
  try {
    const { db, tenant, lookupKey, store } = context;
    if (received.size === 0) return 'empty';
    if (received.size > fileLimits.size) return 'large';
    const kind = sniffFile(received.head);
    if (!kind) return 'kind';
    const id = fileId(lookupKey, nonce, received.contentHash);
    const { rows } = await sql<{ known: boolean }>`
      select for_public.knows_file(${tenant}, ${id}) as known`.execute(db);
    if (rows[0]?.known) return undefined;
    if (store.room() < roomToLeave) return 'room';

    const key = newFileKey();
    const answer = await context.cleaner.clean({ kind, bytes: received.bytes() }, async (cleaned, bytes) => {
      const stored = await store.write(sealFile(key, { tenant, file: id }, bytes));
      return { ...stored, kind: cleaned };
    });
    if (!answer.ok) return answer.refused;
    const { name, hash, size, kind: cleaned } = answer.kept;
    try {
      const until = new Date(context.clock().getTime() + fileLimits.heldMs);
      const held = await sql<{ answer: string }>`
        select for_public.hold_file(${tenant}, ${formLookupHash(lookupKey, nonce)}, ${id}, ${name}, ${cleaned}, ${size},
          ${wrapForForm(tenant, nonce, id, key)}, ${fileCommitment(key, hash)}, ${until}, ${fileLimits.files})
          as answer`.execute(db);
      const said = held.rows[0]?.answer;
      if (said !== 'held') await store.remove(name);
      return said === 'full' ? 'many' : undefined;
    } catch (error) {
      await store.remove(name);
      throw error;
    }
  } finally {
    await received.discard();
  }
}

/** The same content for the same nonce is the same file; without both, and our key, the id says nothing. */
function fileId(lookupKey: Uint8Array, nonce: string, contentHash: Uint8Array): string {
  const bytes = hmacSha256(lookupKey, binding(['file of a form', nonce, contentHash])).subarray(0, 16);
  // RFC 9562: version 8, its bits chosen by us
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
