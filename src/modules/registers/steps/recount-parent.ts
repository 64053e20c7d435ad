import type { PlainDate } from '#domain/calendar/plain-date.ts';
import type { FactBody } from '#domain/ledger/event-body.ts';
import type { Trx } from '#platform/database/in-scope.ts';
import { widenToCity } from '#platform/database/widen-to-city.ts';
import { findRecord, updateRecord } from '../record.repository.ts';
import type { RecordSummary } from '../record-row.ts';
import type { Kinds } from '../register-context.ts';
import { stand } from './stand.ts';
import { listSteps, standing } from './step.repository.ts';

/**
 * Counts the record that this one lies under again, when its kind is counted once in every area where a living one of
 * these stands. The parent may be the city's or another commune's.
 * @returns the facts that this changes
 */
export async function recountParent(
  trx: Trx,
  tenant: string,
  kinds: Kinds,
  record: Pick<RecordSummary, 'parentId' | 'living'>,
  { on, was }: { on: PlainDate; was: boolean },
): Promise<FactBody[]> {
  if (record.parentId === null || record.living === was) return [];
  await widenToCity(trx, tenant);
  const parent = await findRecord(trx, tenant, record.parentId, { lock: true });
  const kind = parent && kinds.get(parent.kind);
  if (!parent || !kind?.countsOncePerArea) return [];
  const steps = standing(await listSteps(trx, tenant, parent.id));
  const { stands, facts } = await stand(trx, tenant, kind, parent, { steps, on });
  if (facts.length > 0) await updateRecord(trx, tenant, { ...parent, stands });
  return facts;
}
