import type { Insertable } from 'kysely';
import type { Trx } from '#platform/database/in-scope.ts';
import type { DB } from '#platform/database/schema.ts';

export async function insertDocument(trx: Trx, row: Insertable<DB['question_documents']>): Promise<void> {
  await trx.insertInto('question_documents').values(row).execute();
}

/** The documents that answer a question now, oldest first. */
export function listDocumentRows(trx: Trx, tenant: string, questionId: string) {
  return trx
    .selectFrom('question_documents')
    .select(['id', 'name', 'kind', 'sealed_bytes', 'wrapped_key', 'added_at'])
    .where('tenant_id', '=', tenant)
    .where('question_id', '=', questionId)
    .where('voided_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute();
}

/** Takes the documents of an answer back with it. */
export async function voidDocuments(trx: Trx, tenant: string, questionId: string, now: Date): Promise<void> {
  await trx
    .updateTable('question_documents')
    .set({ voided_at: now })
    .where('tenant_id', '=', tenant)
    .where('question_id', '=', questionId)
    .where('voided_at', 'is', null)
    .execute();
}
