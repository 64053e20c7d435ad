import { dayIn } from '#domain/calendar/day-in.ts';
import { crowdPercent, mayBeOne } from '#domain/registers/doubts.ts';
import { mayRead } from '#domain/registers/may-read.ts';
import { readPopulations } from '#modules/areas/for-modules.ts';
import type { RecordSummary } from '../record-row.ts';
import { readRecord } from '../records/read-record.ts';
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
  const { clock, tenant, actor } = context;
  return readRecord(context, recordId, async (trx, record, kind) => {
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
