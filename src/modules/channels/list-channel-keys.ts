import { areaPath } from '#domain/areas/area-path.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { type ChannelContext, demandAdministrator } from './channel-context.ts';
import { type ChannelKey, listKeyRows } from './channel-key.repository.ts';

/** Every key of the city with how much came in by it. No key itself. @throws Failure not_allowed */
export async function listChannelKeys(context: ChannelContext): Promise<ChannelKey[]> {
  demandAdministrator(context);
  const { db, tenant } = context;
  return readInScope(db, { tenant, path: areaPath(tenant) }, (trx) => listKeyRows(trx, tenant));
}
