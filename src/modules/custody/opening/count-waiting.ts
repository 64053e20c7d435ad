import { areaPath } from '#domain/areas/area-path.ts';
import { commonPath, mayIn, pathsOf } from '#domain/officers/actor.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import type { CustodyContext } from '../custody-context.ts';
import { listCustodians } from '../group/custodian.repository.ts';
import { countUnanswered, countUnseen } from './opening.repository.ts';

/**
 * How many things of custody wait for an officer: requests that a custodian has not answered, openings of which an
 * inspector has not taken note, keys that an administrator may confirm.
 */
export async function countWaiting({ db, tenant, actor, clock }: CustodyContext): Promise<number> {
  const path = commonPath(pathsOf(actor, ['identity_custodian', 'inspector', 'administrator']));
  if (!path) return 0;
  const isInCity = (role: 'identity_custodian' | 'administrator') => mayIn(actor, [role], areaPath(tenant));
  return readInScope(db, { tenant, path }, async (trx) => {
    let count = 0;
    if (isInCity('identity_custodian')) count += await countUnanswered(trx, tenant, actor.id, clock());
    if (mayIn(actor, ['inspector'], path)) count += await countUnseen(trx, tenant);
    if (isInCity('administrator')) {
      const group = await listCustodians(trx, tenant);
      count += group.filter(({ key, addedBy }) => key && !key.confirmedAt && addedBy !== actor.id).length;
    }
    return count;
  });
}
