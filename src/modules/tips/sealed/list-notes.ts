import type { ContentKey } from '#domain/sealing/content-key.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { openedNote } from './open-sealed.ts';
import type { LinkedRecord, NoteKind } from './seal-note.ts';

/** What an officer wrote beside a tip, opened. */
export interface TipNote {
  readonly id: string;
  readonly kind: NoteKind;
  readonly authorId: string;
  readonly writtenAt: Date;
  readonly text: string;
  readonly record?: LinkedRecord | undefined;
}

/** Everything that officers wrote beside a tip, oldest first. */
export async function listNotes(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<TipNote[]> {
  const rows = await trx
    .selectFrom('tip_notes')
    .select(['id', 'kind', 'author_id', 'written_at', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('written_at')
    .orderBy('id')
    .execute();
  return rows.map(({ sealed, ...row }) => ({
    id: row.id,
    kind: row.kind as NoteKind,
    authorId: row.author_id,
    writtenAt: row.written_at,
    ...openedNote(contentKey, tenant, row.id, sealed),
  }));
}

/** The tags of a tip from the list. */
export async function listTags(trx: Trx, tenant: string, tipId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('tip_tags')
    .select('tag')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('tag')
    .execute();
  return rows.map(({ tag }) => tag);
}
