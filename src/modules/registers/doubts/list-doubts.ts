import { dayIn } from '#domain/calendar/day-in.ts';
import { commonPath } from '#domain/officers/actor.ts';
import { crowdPercent, mayBeOne } from '#domain/registers/doubts.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import { readPopulations } from '#modules/areas/for-modules.ts';
import { readInScope } from '#platform/database/in-scope.ts';
import { Failure } from '#platform/failure.ts';
import { findRecord, type RecordSummary } from '../record.repository.ts';
import type { RegisterContext } from '../register-context.ts';
import { listAgreeing } from './doubts.repository.ts';

/** What of a record is worth a second look; nothing is decided by it. */
export interface RecordDoubts {
  readonly areaCode: string;
  /** Records that may be the same, where the officer may see them. */
  readonly twins: readonly RecordSummary[];
  /** Attendances in percent of the registered residents, where that is much. */
  readonly crowd: { readonly percent: number; readonly people: number } | null;
}

/** @throws Failure not_found outside the officer's areas */
export async function listDoubts(
  context: RegisterContext,
  { recordId }: { recordId: string },
): Promise<RecordDoubts> {
  const { db, clock, tenant, actor } = context;
  const path = commonPath(actor.roles.map(({ areaPath }) => areaPath));
  if (!path) throw new Failure('not_found');
  const kinds = await context.kinds();
  return readInScope(db, { tenant, path }, async (trx) => {
    const record = await findRecord(trx, tenant, recordId);
    const kind = record && kinds.get(record.kind);
    if (!record || !kind || !mayRead(actor, kind, record)) throw new Failure('not_found');
    const { twins: rule } = kind;
    const agreeing = rule && record.living ? await listAgreeing(trx, tenant, kind, rule, record) : [];
    const people = kind.crowd
      ? (await readPopulations(trx, { tenant, on: dayIn(clock()) })).get(record.areaCode)
      : undefined;
    const percent = crowdPercent(kind, record.fields, people);
    return {
      areaCode: record.areaCode,
      twins: agreeing.filter((one) => rule && mayBeOne(rule, record, one) && mayRead(actor, kind, one)),
      crowd: percent !== undefined && people ? { percent, people } : null,
    };
  });
}
