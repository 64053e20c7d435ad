import type { Insertable } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

export async function insertFile(trx: Trx, row: Insertable<DB['record_files']>): Promise<void> {
  await trx.insertInto('record_files').values(row).execute();
}

/** Files of a record and its activities, oldest first, with what opens them. */
export function listFileRows(trx: Trx, tenant: string, recordId: string) {
  return trx
    .selectFrom('record_files')
    .selectAll()
    .where('tenant_id', '=', tenant)
    .where('record_id', '=', recordId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}
