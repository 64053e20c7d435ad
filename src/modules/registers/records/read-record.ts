import { commonPath } from '#domain/officers/actor.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { RegisterContext } from '../register-context.ts';

/**
 * Reads around a record that the officer may read, in one transaction of the officer's areas.
 * @throws Failure not_found for another's record and for none alike
 */
export async function readRecord<T>(
  context: RegisterContext,
  recordId: string,
  read: (trx: Trx, record: RecordSummary, kind: RegisterKind) => Promise<T>,
): Promise<T> {
  const { db, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = await context.kinds();
  return readInScope(db, { tenant, path }, async (trx) => {
    const record = await findRecord(trx, tenant, recordId);
    const kind = record && kinds.get(record.kind);
    if (!record || !kind || !mayRead(actor, kind, record)) throw new Failure('not_found');
    return read(trx, record, kind);
  });
}
