import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { openedContent } from './open-sealed.ts';
import { messagePlace, type TipContent } from './tip-content.ts';

export interface OpenedMessage {
  readonly id: string;
  readonly author: 'resident' | 'officer';
  readonly sentAt: Date;
  readonly text: string;
}

/** What was told, as it was told. */
export async function openContent(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<Omit<TipContent, 'salt'>> {
  const { sealed } = await trx
    .selectFrom('tip_texts')
    .select('sealed')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('field', '=', 'content')
    .executeTakeFirstOrThrow();
  const { salt: _, ...told } = openedContent(contentKey, tenant, tipId, sealed);
  return told;
}

/** The conversation, oldest first. */
export async function openMessages(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<OpenedMessage[]> {
  const rows = await trx
    .selectFrom('tip_messages')
    .select(['id', 'author', 'sent_at', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
  return rows.map(({ id, author, sent_at, sealed }) => ({
    id,
    author: author as OpenedMessage['author'],
    sentAt: sent_at,
    text: openField(contentKey, messagePlace(tenant, id), sealed),
  }));
}

/** Whether a sealed contact rests beside a tip. */
export async function hasContact(trx: Trx, tenant: string, tipId: string): Promise<boolean> {
  const row = await trx
    .selectFrom('tip_texts')
    .select('field')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('field', '=', 'contact')
    .executeTakeFirst();
  return row !== undefined;
}
