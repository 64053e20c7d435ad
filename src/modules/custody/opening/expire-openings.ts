import { derivedId } from '#domain/ledger/derived-id.ts';
import type { Clock } from '#platform/clock.ts';
import type { Database } from '#platform/database/connect.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { cityScope } from '../custody-context.ts';
import { dropHandedOver } from './opening-answer.repository.ts';
import { appendOpeningEvent } from './opening-event.ts';

const atOnce = 200;

/**
 * Ends every opening whose time is over: nobody answered in time, nobody looked in time, or the time of looking ran
 * out. The shares handed over for it go, and the log says so.
 * @returns how many ended
 */
export function expireOpenings({
  db,
  clock,
  tenant,
}: {
  db: Database;
  clock: Clock;
  tenant: string;
}): Promise<number> {
  return inScope(db, cityScope(tenant), async (trx) => {
    const now = clock();
    const due = await trx
      .selectFrom('identity_openings')
      .select(['id', 'tip_id', 'area_path', 'status'])
      .where('tenant_id', '=', tenant)
      .where('status', 'in', ['requested', 'approved', 'opened'])
      .where('ends_at', '<=', now)
      .orderBy('area_path')
      .limit(atOnce)
      .forUpdate()
      .skipLocked()
      .execute();
    for (const { id, tip_id: tipId, area_path: areaPath, status } of due) {
      const over = status === 'opened' ? 'ended' : 'expired';
      await trx
        .updateTable('identity_openings')
        .set({ status: over, over_at: now })
        .where('tenant_id', '=', tenant)
        .where('id', '=', id)
        .execute();
      await dropHandedOver(trx, tenant, id);
      await appendOpeningEvent(
        trx,
        tenant,
        { id, tipId, areaPath },
        {
          id: derivedId(id, 'over'),
          now,
          actor: 'job:custody',
          verb: over === 'ended' ? 'end_identity' : 'expire_identity',
        },
      );
    }
    return due.length;
  });
}
