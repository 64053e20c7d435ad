import type { FileKind } from '#domain/files/file-kind.ts';
import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import { unwrapFileKey } from '#domain/sealing/file-key.ts';
import { fileContentSize, openFile } from '#domain/sealing/seal-file.ts';
import { readsOriginal } from '#domain/tips/redaction.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import type { FileStore } from '#platform/files/file-store.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { findTip } from '../tip.repository.ts';

/** A file of a tip as lists show it. */
export interface TipFile {
  readonly id: string;
  readonly kind: FileKind;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Date;
}

export interface ListedTipFile extends TipFile {
  /** Whether the unit hides it from everybody outside. */
  readonly isHidden: boolean;
  /** Whether this officer may open it. */
  readonly mayOpen: boolean;
}

/** A file of a tip, opened: its bytes are deciphered while they are read. */
export interface OpenedTipFile extends TipFile {
  readonly areaCode: string;
  readonly bytes: AsyncIterable<Buffer>;
}

export interface ReadingContext {
  readonly db: Database;
  readonly tenant: string;
  readonly actor: Actor;
}

/** Runs `work` on a tip that the officer may read. @throws Failure not_found for any other */
export function readTip<T>(
  { db, tenant, actor }: ReadingContext,
  tipId: string,
  work: (trx: Trx, tip: { areaCode: string; areaPath: string }) => Promise<T>,
): Promise<T> {
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    return work(trx, tip);
  });
}

/**
 * The files of a tip, oldest first. The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export async function listTipFiles(
  context: ReadingContext,
  { tipId }: { tipId: string },
): Promise<{ areaCode: string; files: ListedTipFile[] }> {
  const { tenant, actor } = context;
  return readTip(context, tipId, async (trx, tip) => {
    const rows = await trx
      .selectFrom('tip_files')
      .select(['id', 'kind', 'sealed_bytes', 'added_at', 'hidden_in'])
      .where('tenant_id', '=', tenant)
      .where('tip_id', '=', tipId)
      .orderBy('added_at')
      .orderBy('id')
      .execute();
    const files = rows.map((row) => ({
      ...fileOf(row),
      isHidden: row.hidden_in !== null,
      mayOpen: row.hidden_in === null || readsOriginal(actor, tip, row.hidden_in),
    }));
    return { areaCode: tip.areaCode, files };
  });
}

const fileOf = (row: { id: string; kind: string; sealed_bytes: number; added_at: Date }): TipFile => ({
  id: row.id,
  kind: row.kind as FileKind,
  size: fileContentSize(Number(row.sealed_bytes)),
  addedAt: row.added_at,
});

/**
 * Opens a file of a tip for an officer who may read the tip. The surface records the reading.
 * @throws Failure not_found outside the officer's areas, for a file of another tip, or for one that its unit hides
 */
export async function openTipFile(
  context: ReadingContext & { keys: OpeningKeys; store: FileStore },
  { tipId, fileId }: { tipId: string; fileId: string },
): Promise<OpenedTipFile> {
  const { tenant, keys, store } = context;
  return readTip(context, tipId, async (trx, tip) => {
    const row = await trx
      .selectFrom('tip_files')
      .select(['id', 'name', 'wrapped_key', 'kind', 'sealed_bytes', 'added_at', 'hidden_in'])
      .where('tenant_id', '=', tenant)
      .where('tip_id', '=', tipId)
      .where('id', '=', fileId)
      .executeTakeFirst();
    if (!row) throw new Failure('not_found');
    if (row.hidden_in !== null && !readsOriginal(context.actor, tip, row.hidden_in))
      throw new Failure('not_found');
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    const key = unwrapFileKey(contentKey, { tenant, record: tipId, file: fileId }, row.wrapped_key);
    return {
      ...fileOf(row),
      areaCode: tip.areaCode,
      bytes: openFile(key, { tenant, file: fileId }, store.read(row.name)),
    };
  });
}
