import type { Trx } from '#platform/database/in-scope.ts';
import type { LogPosition } from './append-event.ts';

/** Where the event of a command stands, if it was carried out. */
export async function findEvent(trx: Trx, tenant: string, id: string): Promise<LogPosition | undefined> {
  return trx
    .selectFrom('events')
    .select(['chain', 'seq'])
    .where('tenant_id', '=', tenant)
    .where('id', '=', id)
    .executeTakeFirst();
}
