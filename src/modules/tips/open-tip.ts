import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers, tipReaders } from '#domain/officers/role.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import { allowedTipActions, type TipAction } from '#domain/tips/tip-actions.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type OpeningKeys, openContentKey } from './open-content-key.ts';
import { findTip, type TipSummary } from './tip.repository.ts';
import { messagePlace, type TipContent, textPlace } from './tip-content.ts';

export interface OpenedTip extends TipSummary {
  readonly content: Omit<TipContent, 'salt'>;
  readonly messages: readonly { id: string; author: 'resident' | 'officer'; sentAt: Date; text: string }[];
  /** What this officer may do now. */
  readonly actions: readonly TipAction[];
}

/**
 * Opens a tip for an officer who may read it: what was told and the conversation, never how to reach the sender.
 * The surface records the reading.
 * @throws Failure not_found outside the officer's areas
 */
export async function openTip(
  context: { db: Database; tenant: string; actor: Actor; keys: OpeningKeys },
  { tipId }: { tipId: string },
): Promise<OpenedTip> {
  const { db, tenant, actor, keys } = context;
  const path = commonPath(pathsOf(actor, tipReaders));
  if (!path) throw new Failure('not_allowed');
  return readInScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || !mayIn(actor, tipReaders, tip.areaPath)) throw new Failure('not_found');
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    const content = JSON.parse(
      openField(
        contentKey,
        textPlace(tenant, tipId, 'content'),
        await getText(trx, tenant, tipId, 'content'),
      ),
    ) as TipContent;
    const { salt: _, ...told } = content;
    const messages = await listMessages(trx, tenant, tipId);
    return {
      ...tip,
      content: told,
      messages: messages.map(({ id, author, sent_at, sealed }) => ({
        id,
        author: author as 'resident' | 'officer',
        sentAt: sent_at,
        text: openField(contentKey, messagePlace(tenant, id), sealed),
      })),
      actions: mayIn(actor, tipHandlers, tip.areaPath) ? allowedTipActions(tip) : [],
    };
  });
}

async function getText(
  trx: Trx,
  tenant: string,
  tipId: string,
  field: 'content' | 'contact',
): Promise<Buffer> {
  const row = await trx
    .selectFrom('tip_texts')
    .select('sealed')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('field', '=', field)
    .executeTakeFirstOrThrow();
  return row.sealed;
}

function listMessages(trx: Trx, tenant: string, tipId: string) {
  return trx
    .selectFrom('tip_messages')
    .select(['id', 'author', 'sent_at', 'sealed'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('sent_at')
    .orderBy('id')
    .execute();
}
