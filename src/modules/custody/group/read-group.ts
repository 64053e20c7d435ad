import { dayIn } from '#domain/calendar/day-in.ts';
import { custodianFault } from '#domain/custody/custody-group.ts';
import { listOfficers } from '#modules/officers/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { countShares } from '../identity/identity.repository.ts';
import { type Custodian, listCustodians } from './custodian.repository.ts';
import { type Person, people } from './people.ts';

export interface NamedCustodian extends Custodian {
  readonly officer: Person;
  /** Identities of which they hold a share. */
  readonly shares: number;
}

/** The custody group with names, for administrators and custodians. */
export async function readGroup(context: CustodyContext): Promise<NamedCustodian[]> {
  const { db, tenant } = context;
  demandInCity(context, ['administrator', 'identity_custodian']);
  return readInScope(db, cityScope(tenant), async (trx) => {
    const group = await listCustodians(trx, tenant);
    const personOf = await people(
      trx,
      tenant,
      group.map((one) => one.officerId),
    );
    const named: NamedCustodian[] = [];
    for (const one of group) {
      const officer = personOf(one.officerId);
      if (officer) named.push({ ...one, officer, shares: await countShares(trx, tenant, one.officerId) });
    }
    return named;
  });
}

/** Officers who hold the role of a custodian and are none yet, with nothing but their chain to be chosen. */
export async function listCandidates(context: CustodyContext): Promise<Person[]> {
  const { db, clock, tenant } = context;
  demandInCity(context, ['administrator']);
  const { group, officers } = await readInScope(db, cityScope(tenant), async (trx) => ({
    group: await listCustodians(trx, tenant),
    officers: await listOfficers(trx, tenant, dayIn(clock())),
  }));
  const taken = new Set(group.map((one) => one.officerId));
  return officers
    .filter(({ id, disabledAt }) => !disabledAt && !taken.has(id))
    .filter(({ roles }) => custodianFault(roles, 'procuracy', []) === undefined)
    .map(({ id, displayName, title }) => ({ id, displayName, title }));
}
