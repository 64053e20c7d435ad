import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendCustodyEvent, type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { deleteShares, hasUnopenable } from '../identity/identity.repository.ts';
import { endKey } from '../keys/custodian-key.repository.ts';
import { endCustodian, listCustodians } from './custodian.repository.ts';

/**
 * Takes a custodian out of the group: the key ends and every share goes. Refused where an identity would be left with
 * fewer than two shares: then somebody else has to be taken in first.
 * @throws Failure not_found, invalid when too few would be left
 */
export async function removeCustodian(
  context: CustodyContext,
  { id, officerId }: { id: string; officerId: string },
): Promise<void> {
  const { db, clock, tenant, actor } = context;
  demandInCity(context, ['administrator']);
  return inScope(db, cityScope(tenant), async (trx) => {
    if (await findEvent(trx, tenant, id)) return;
    const now = clock();
    const group = await listCustodians(trx, tenant);
    const leaving = group.find((one) => one.officerId === officerId);
    if (!leaving) throw new Failure('not_found');
    const shares = await deleteShares(trx, tenant, officerId);
    if (await hasUnopenable(trx, tenant))
      throw new Failure('invalid', { officer: 'custody.fault.tooFewLeft' });
    await endCustodian(trx, tenant, officerId, { by: actor.id, now });
    await endKey(trx, tenant, officerId, now);
    await appendCustodyEvent(trx, context, {
      id,
      now,
      verb: 'remove_custodian',
      officerId,
      details: { chain: leaving.chain, shares },
    });
  });
}
