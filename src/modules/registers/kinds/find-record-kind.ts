import type { Trx } from '#platform/database/in-scope.ts';
import { findRecord } from '../record.repository.ts';

/** The kind of a record of the transaction's scope that has not ended; undefined for any other. */
export async function findRecordKind(trx: Trx, tenant: string, id: string): Promise<string | undefined> {
  const record = await findRecord(trx, tenant, id);
  return record?.living ? record.kind : undefined;
}
