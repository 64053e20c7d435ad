import { type Actor, commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { tipReaders } from '#domain/officers/role.ts';
import type { ContentKey } from '#domain/sealing/content-key.ts';
import { openField } from '#domain/sealing/seal-field.ts';
import type { TipAction } from '#domain/tips/tip-actions.ts';
import type { TipClock } from '#domain/tips/tip-clock.ts';
import { actionsFor } from '#domain/tips/tip-policy.ts';
import type { Database } from '#platform/database/connect.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { listNotes, listTags, type TipNote } from './list-notes.ts';
import { type OpeningKeys, openContentKey } from './open-content-key.ts';
import { findTip } from './tip.repository.ts';
import { listClocks } from './tip-clock.repository.ts';
import { messagePlace, type TipContent, textPlace } from './tip-content.ts';
import type { TipSummary } from './tip-summary.ts';

export interface OpenedTip extends TipSummary {
  /** Empty once the text is destroyed. */
  readonly content: Omit<TipContent, 'salt'>;
  readonly messages: readonly { id: string; author: 'resident' | 'officer'; sentAt: Date; text: string }[];
  /** What officers wrote beside it, oldest first. */
  readonly notes: readonly TipNote[];
  readonly tags: readonly string[];
  /** Every clock that ran on it, oldest first. */
  readonly clocks: readonly TipClock[];
  /** What this officer may do now. */
  readonly actions: readonly TipAction[];
}

const nothingTold = {
  description: '',
  place: '',
  when: '',
  areaCode: null,
  aboutOfficer: false,
  dangerNow: false,
};

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
    const beside = {
      clocks: await listClocks(trx, tenant, tipId),
      tags: await listTags(trx, tenant, tipId),
      actions: actionsFor(actor, tip),
    };
    if (tip.destroyedAt) return { ...tip, ...beside, content: nothingTold, messages: [], notes: [] };
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    return {
      ...tip,
      ...beside,
      content: await openContent(trx, tenant, tipId, contentKey),
      messages: await openMessages(trx, tenant, tipId, contentKey),
      notes: await listNotes(trx, tenant, tipId, contentKey),
    };
  });
}

async function openContent(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<OpenedTip['content']> {
  const { sealed } = await trx
    .selectFrom('tip_texts')
    .select('sealed')
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .where('field', '=', 'content')
    .executeTakeFirstOrThrow();
  const { salt: _, ...told } = JSON.parse(
    openField(contentKey, textPlace(tenant, tipId, 'content'), sealed),
  ) as TipContent;
  return told;
}

async function openMessages(
  trx: Trx,
  tenant: string,
  tipId: string,
  contentKey: ContentKey,
): Promise<OpenedTip['messages']> {
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
    author: author as 'resident' | 'officer',
    sentAt: sent_at,
    text: openField(contentKey, messagePlace(tenant, id), sealed),
  }));
}
