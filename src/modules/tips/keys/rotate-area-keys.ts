import { v7 as uuidv7 } from 'uuid';
import type { ServiceKey } from '#domain/sealing/service-key.ts';
import { appendEvent } from '#modules/ledger/for-modules.ts';
import type { Clock } from '#platform/clock.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { deleteOldVersions, insertNextVersions, listKeyVersions } from './area-key-versions.repository.ts';
import { privateAreaKeys } from './area-keyring.ts';
import { beforeAll, type MovingContext, moveToNewestKeys } from './move-to-newest-keys.ts';
import { lockOldWrappings, wrappedTables } from './wrapped-keys.repository.ts';

export interface AreaKeysRotated {
  /** Areas that have a new key. */
  readonly areas: number;
  /** Content keys wrapped anew by this call. */
  readonly moved: number;
  /** Old private keys that were destroyed. */
  readonly destroyed: number;
  /** True when an earlier call was broken off and this one took up what was left. */
  readonly wentOn: boolean;
}

/**
 * Gives every area a new key, wraps every content key to it and destroys the old private keys. Whoever holds an old key
 * opens nothing that comes in afterwards; what they copied before stays open to them, because content keys stay.
 * Nobody may seal or open meanwhile: the residents' site keeps public keys for minutes. Broken off at any place, it is
 * run again and goes on.
 */
export async function rotateAreaKeys(
  context: Omit<MovingContext, 'keys'> & { clock: Clock; serviceKey: ServiceKey },
): Promise<AreaKeysRotated> {
  const { db, tenant, clock, serviceKey } = context;
  const scope = { tenant, path: `${tenant}/` };
  const begun = await inScope(db, scope, async (trx) => {
    const areas = await listKeyVersions(trx, tenant);
    const wentOn = areas.some(({ oldest, newest }) => oldest < newest);
    if (!wentOn) await insertNextVersions(trx, tenant, areas, { serviceKey, now: clock() });
    return { areas: areas.length, wentOn };
  });
  const keys = { privateAreaKey: privateAreaKeys(tenant, serviceKey) };
  let moved = 0;
  for (const table of wrappedTables) moved += await moveToNewestKeys({ ...context, keys }, table);
  const destroyed = await inScope(db, scope, async (trx) => {
    for (const table of wrappedTables) {
      const [left] = await lockOldWrappings(trx, tenant, table, { after: beforeAll, limit: 1 });
      if (left) throw new Error(`${table} ${left.id} is still wrapped to an old key`);
    }
    const count = await deleteOldVersions(trx, tenant);
    const now = clock();
    const id = uuidv7({ msecs: now.getTime() });
    await appendEvent(trx, {
      tenant,
      chain: tenant,
      id,
      actor: 'job:command-line',
      verb: 'rotate',
      recordKind: 'area_keys',
      recordId: id,
      happenedAt: now.toISOString(),
      recordedAt: now.toISOString(),
      details: { areas: begun.areas, destroyed: count },
      facts: [],
    });
    return count;
  });
  return { ...begun, moved, destroyed };
}
