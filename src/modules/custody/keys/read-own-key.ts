import { readInScope } from '#platform/database/in-scope.ts';
import { type CustodyContext, cityScope, demandInCity } from '../custody-context.ts';
import { type CustodianKey, findKey } from './custodian-key.repository.ts';

/** The custodian's own key, its private half wrapped as their browser left it; undefined before the ceremony. */
export async function readOwnKey(context: CustodyContext): Promise<CustodianKey | undefined> {
  const { db, tenant, actor } = context;
  demandInCity(context, ['identity_custodian']);
  return readInScope(db, cityScope(tenant), (trx) => findKey(trx, tenant, actor.id));
}
