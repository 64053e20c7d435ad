import { v7 as uuidv7 } from 'uuid';
import { type Actor, actorName, commonPath, pathsOf } from '#domain/officers/actor.ts';
import { tipHandlers } from '#domain/officers/role.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { type OpeningKeys, openContentKey } from '../keys/open-content-key.ts';
import { openedContact } from '../sealed/open-sealed.ts';
import type { TipContact } from '../sealed/tip-content.ts';
import { findTip } from '../tip.repository.ts';

/**
 * Shows how to reach a sender who chose "cán bộ xử lý được gọi tôi", and hints at the sender that an officer wrote
 * down, to the assigned handler and to nobody else.
 * Each view is an event in the log, written before anything is shown.
 * @throws Failure not_found for anybody but the handler, or when nothing was left
 */
export async function viewContact(
  context: { db: Database; clock: Clock; tenant: string; actor: Actor; keys: OpeningKeys },
  { tipId }: { tipId: string },
): Promise<TipContact> {
  const { db, clock, tenant, actor, keys } = context;
  const path = commonPath(pathsOf(actor, tipHandlers));
  if (!path) throw new Failure('not_allowed');
  return inScope(db, { tenant, path }, async (trx) => {
    const tip = await findTip(trx, tenant, tipId);
    if (!tip || tip.reach === 'sealed' || tip.handlerId !== actor.id) throw new Failure('not_found');
    const row = await trx
      .selectFrom('tip_texts')
      .select('sealed')
      .where('tenant_id', '=', tenant)
      .where('tip_id', '=', tipId)
      .where('field', '=', 'contact')
      .executeTakeFirst();
    if (!row) throw new Failure('not_found');
    const contentKey = await openContentKey(trx, tenant, keys, tipId);
    const contact = openedContact(contentKey, tenant, tipId, row.sealed);
    const now = clock().toISOString();
    await appendEvent(trx, {
      tenant,
      chain: tip.areaCode,
      id: uuidv7({ msecs: clock().getTime() }),
      actor: actorName(actor),
      verb: 'view_contact',
      recordKind: 'tip',
      recordId: tipId,
      happenedAt: now,
      recordedAt: now,
      details: {},
      facts: [],
    });
    return contact;
  });
}
