import { findEvent } from '#modules/ledger/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendCustodyEvent, type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { listCustodians } from '../group/custodian.repository.ts';
import { confirmKeyRow } from './custodian-key.repository.ts';

/**
 * A second person says that the words of a custodian's key are those that the custodian reads out. The key itself goes
 * into the log: whoever swaps it later contradicts the log. Neither the custodian nor who added them can confirm.
 * @param publicKey what the confirming browser made the words from; another key in the database is a conflict
 * @throws Failure not_found, not_allowed for the same person, conflict when confirmed or another key
 */
export async function confirmKey(
  context: CustodyContext,
  { id, keyId, publicKey }: { id: string; keyId: string; publicKey: Buffer },
): Promise<void> {
  const { db, clock, tenant, actor } = context;
  demandInCity(context, ['administrator', 'identity_custodian']);
  return inScope(db, cityScope(tenant), async (trx) => {
    if (await findEvent(trx, tenant, id)) return;
    const now = clock();
    const group = await listCustodians(trx, tenant);
    const isAdministrator = actor.roles.some(({ role }) => role === 'administrator');
    if (!isAdministrator && !group.some((one) => one.officerId === actor.id))
      throw new Failure('not_allowed');
    const owner = group.find((one) => one.key?.id === keyId);
    if (!owner?.key) throw new Failure('not_found');
    if (owner.officerId === actor.id || owner.addedBy === actor.id)
      throw new Failure('not_allowed', { key: 'custody.fault.secondPerson' });
    if (owner.key.confirmedAt || !owner.key.publicKey.equals(publicKey)) throw new Failure('conflict');
    await confirmKeyRow(trx, tenant, keyId, { by: actor.id, now });
    await appendCustodyEvent(trx, context, {
      id,
      now,
      verb: 'confirm_key',
      officerId: owner.officerId,
      details: { key: keyId, publicKey: publicKey.toString('base64') },
    });
  });
}
