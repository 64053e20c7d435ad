import { dayIn } from '#domain/calendar/day-in.ts';
import type { PlainDate } from '#domain/calendar/plain-date.ts';
import { commonPath, mayIn } from '#domain/officers/actor.ts';
import type { RegisterKind } from '#domain/registers/register-kind.ts';
import { listOfficers } from '#modules/officers/for-modules.ts';
import { readInScope, type Trx } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord, type RecordSummary } from './record.repository.ts';
import type { RegisterContext } from './register-context.ts';

/** Somebody who reads a record and may be asked about it. */
export interface Colleague {
  readonly id: string;
  readonly displayName: string;
  readonly title: string;
}

/** The officers who may be named in a comment on a record. @throws Failure not_found outside the officer's areas */
export async function listColleagues(
  context: RegisterContext,
  { recordId }: { recordId: string },
): Promise<{ areaCode: string; officers: Colleague[] }> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = await context.kinds();
  return readInScope(db, { tenant, path }, async (trx) => {
    const record = await findRecord(trx, tenant, recordId);
    const kind = record && kinds.get(record.kind);
    if (!record || !kind || !mayIn(actor, kind.readers, record.areaPath)) throw new Failure('not_found');
    const readers = await readersOf(trx, tenant, kind, record, dayIn(clock()));
    return {
      areaCode: record.areaCode,
      officers: readers
        .filter(({ id }) => id !== actor.id)
        .map(({ id, displayName, title }) => ({ id, displayName, title })),
    };
  });
}

/** Who may read a record today. */
export const readersOf = async (
  trx: Trx,
  tenant: string,
  kind: RegisterKind,
  record: Pick<RecordSummary, 'areaPath'>,
  day: PlainDate,
) =>
  (await listOfficers(trx, tenant, day)).filter(
    (officer) => !officer.disabledAt && mayIn(officer, kind.readers, record.areaPath),
  );
