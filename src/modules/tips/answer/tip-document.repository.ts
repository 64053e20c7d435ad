import type { Insertable } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

export async function insertDocument(trx: Trx, row: Insertable<DB['tip_documents']>): Promise<void> {
  await trx.insertInto('tip_documents').values(row).execute();
}

/** The documents that answer a tip, oldest first. */
export function listDocumentRows(trx: Trx, tenant: string, tipId: string) {
  return trx
    .selectFrom('tip_documents')
    .select(['id', 'name', 'kind', 'sealed_bytes', 'wrapped_key', 'added_at'])
    .where('tenant_id', '=', tenant)
    .where('tip_id', '=', tipId)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}
