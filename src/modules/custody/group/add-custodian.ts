import { dayIn } from '#domain/calendar/day-in.ts';
import { type ChainOfCommand, custodianFault } from '#domain/custody/custody-group.ts';
import { findEvent } from '#modules/ledger/for-modules.ts';
import { findOfficer } from '#modules/officers/for-modules.ts';
import { inScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { appendCustodyEvent, type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { insertCustodian, listCustodians } from './custodian.repository.ts';

/**
 * Makes an officer a custodian of the city's group. Refused when the officer handles or reads tips, gives roles, is of
 * a commune, or is of a chain of command that has its custodian already.
 * @throws Failure not_found for no such officer, invalid with why, conflict when added meanwhile
 */
export async function addCustodian(
  context: CustodyContext,
  { id, officerId, chain }: { id: string; officerId: string; chain: ChainOfCommand },
): Promise<void> {
  const { db, clock, tenant, actor } = context;
  demandInCity(context, ['administrator']);
  return inScope(db, cityScope(tenant), async (trx) => {
    if (await findEvent(trx, tenant, id)) return;
    const now = clock();
    const officer = await findOfficer(trx, tenant, officerId, dayIn(now));
    if (!officer || officer.disabledAt) throw new Failure('not_found');
    const group = await listCustodians(trx, tenant);
    if (group.some((one) => one.officerId === officerId)) throw new Failure('conflict');
    const fault = custodianFault(
      officer.roles,
      chain,
      group.map((one) => one.chain),
    );
    if (fault) throw new Failure('invalid', { officer: `custody.fault.${fault}` });
    await insertCustodian(trx, tenant, { id, officerId, chain, addedBy: actor.id, addedAt: now });
    await appendCustodyEvent(trx, context, { id, now, verb: 'add_custodian', officerId, details: { chain } });
  }).catch((error: { code?: string }) => {
    // two administrators added at once: the unique indexes let one of them through
    if (error.code === '23505') throw new Failure('conflict');
    throw error;
  });
}
